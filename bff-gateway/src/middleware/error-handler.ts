import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import { operations } from '../../contract/operations.ts';
import type { Problem } from '../../contract/problem-error.ts';
import { errorPage } from '../document/error-page.ts';
import { GatewayError } from '../errors/gateway-error.ts';
import { toProblem } from '../errors/problem.ts';
import { contextOf } from '../request-context.ts';
import { prefersHtml } from '../routes/command.ts';

/** Nothing took the request: an address of the contract was asked with another method, or there is no such address. */
export const notFound: RequestHandler = (req, _res, next) => {
  const methods = methodsOf(req.path);
  if (methods.length === 0) return next(new GatewayError('not-found'));
  next(new GatewayError('method-not-allowed', { headers: { allow: methods.join(', ') } }));
};

const known = Object.values(operations).map(({ method, path }) => ({
  method,
  pattern: new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`),
}));

const methodsOf = (path: string): string[] =>
  known.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method);

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
