import { type ErrorCode, errorTable } from '../../contract/errors.ts';
import type { Locale } from '../../contract/locale.ts';
import type { Problem } from '../../contract/problem-error.ts';
import { GatewayError, UpstreamProblem } from './gateway-error.ts';

/** Where the problem types live; they are names, not pages. */
const TYPES = 'https://maru.example/problems/';

/** Any error as the problem document that a browser may see. The log has the rest under the same request id. */
export function toProblem(error: unknown, locale: Locale, requestId: string): Problem {
  const code = codeOf(error);
  const row = errorTable[code];
  const { errors, total, head } = error instanceof GatewayError ? error : {};
  return {
    type: TYPES + code,
    title: row.title[locale],
    status: row.status,
    detail: row.detail[locale],
    code,
    requestId,
    ...(errors && { errors }),
    ...(total && { total }),
    ...(head && { head }),
  };
}

function codeOf(error: unknown): ErrorCode {
  if (error instanceof GatewayError) return error.code;
  if (error instanceof UpstreamProblem) return error.status === 503 ? 'service-unavailable' : 'upstream-failed';
  return codeOfHttpError(error) ?? 'internal';
}

/** Express and its parsers throw errors with a `status`; only their 4xx are about the request. */
function codeOfHttpError(error: unknown): ErrorCode | undefined {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
  if (typeof status !== 'number' || status < 400 || status > 499) return undefined;
  const known: Record<number, ErrorCode> = {
    404: 'not-found',
    405: 'method-not-allowed',
    406: 'not-acceptable',
    413: 'body-too-large',
    415: 'unsupported-media-type',
  };
  return known[status] ?? 'malformed-request';
}
