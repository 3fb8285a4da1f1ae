import type { RequestHandler } from 'express';
import { contextOf } from '../request-context.ts';

const quiet = /^\/(healthz|readyz|metrics|r2?\/|media\/)/;

/** One line a request, when it ends. Query strings stay out: they may hold what people search for or sign in with. */
export function accessLog(): RequestHandler {
  return (req, res, next) => {
    const started = performance.now();
    const path = req.path;
    res.once('close', () => {
      const level = res.statusCode >= 500 ? 'error' : quiet.test(path) ? 'debug' : 'info';
      contextOf(res).log[level](
        {
          method: req.method,
          path,
          status: res.statusCode,
          ms: Math.round(performance.now() - started),
          ...(!res.writableFinished && { aborted: true }),
        },
        'request',
      );
    });
    next();
  };
}
