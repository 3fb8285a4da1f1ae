import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import type { Problem } from '../../contract/problem-error.ts';
import { errorPage } from '../document/error-page.ts';
import { GatewayError } from '../errors/gateway-error.ts';
import { toProblem } from '../errors/problem.ts';
import { contextOf } from '../request-context.ts';
import { prefersHtml } from '../routes/command.ts';

export const notFound: RequestHandler = (_req, _res, next) => next(new GatewayError('not-found'));

/** The one place where an error becomes an answer: problem details, or a page for who asked for one. */
export function errorHandler(): ErrorRequestHandler {
  return (error, req, res, _next) => {
    const context = contextOf(res);
    const problem = toProblem(error, context.locale, context.requestId);
    context.log[problem.status >= 500 ? 'error' : 'debug']({ err: error, code: problem.code }, 'request failed');
    if (res.headersSent) return void res.destroy();
    if (error instanceof GatewayError) res.set(error.headers);
    res.removeHeader('content-encoding');
    res.status(problem.status).set('cache-control', 'no-store');
    if (prefersHtml(req) && !req.path.startsWith('/api/docs')) return sendPage(res, problem);
    res.type('application/problem+json').send(JSON.stringify(problem));
  };
}

function sendPage(res: Response, problem: Problem): void {
  const { locale } = contextOf(res);
  const page = errorPage(problem, locale, res.locals.nonce as string);
  res.set('content-security-policy', page.policy).type('html').send(page.html);
}
