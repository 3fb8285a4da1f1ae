import { isProblemError } from '@maru/bff-gateway/contract/problem-error';
import { data } from '@maru/shell/contract/router';

/**
 * Turns the gateway's 404 into a response of the router, so that the document has that status and the page's boundary
 * can help; anything else stays what it was.
 */
export function asRouteError(error: unknown): unknown {
  if (!isProblemError(error) || error.status !== 404) return error;
  return data({ code: error.code, detail: error.detail }, { status: 404 });
}
