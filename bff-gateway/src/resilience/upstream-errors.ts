import { GatewayError, UpstreamProblem } from '../errors/gateway-error.ts';
import { BreakerOpen } from './breaker.ts';

/** What counts for the breaker: a service that does not do its work, not one that says no. */
export const countsAsFailure = (error: unknown): boolean => !(error instanceof UpstreamProblem);

/** A 5xx of a service. 502 and 503 say that it did nothing, so a read may be tried again. */
export class ServerFailure extends Error {
  readonly status: number;
  constructor(status: number, service: string) {
    super(`${service} answered ${status}`);
    this.status = status;
  }
}

/**
 * A service that is well, but lacks another one (`catalog-unavailable`), refuses and does not fail: its own breaker must
 * stay closed, or one service away would take its neighbours with it.
 */
export const isForWantOfAnother = (body: unknown): boolean =>
  typeof body === 'object' && body !== null && 'code' in body && /^[a-z]+-unavailable$/.test(String(body.code));

const connectionErrors = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET', 'UND_ERR_CONNECT_TIMEOUT']);

export function isWorthRetrying(error: unknown): boolean {
  if (error instanceof ServerFailure) return error.status === 502 || error.status === 503;
  return connectionErrors.has((error as NodeJS.ErrnoException).code ?? '');
}

/** Any failure of a call as an error of the table. */
export function toGatewayError(error: unknown, service: string): GatewayError {
  if (error instanceof GatewayError) return error;
  if (error instanceof BreakerOpen) return new GatewayError('service-unavailable', { cause: error, note: service });
  if ((error as Error)?.name === 'TimeoutError')
    return new GatewayError('upstream-timeout', { cause: error, note: service });
  if (error instanceof ServerFailure && error.status !== 503) {
    return new GatewayError('upstream-failed', { cause: error, note: service });
  }
  if (error instanceof ServerFailure || connectionErrors.has((error as NodeJS.ErrnoException)?.code ?? '')) {
    return new GatewayError('service-unavailable', { cause: error, note: service });
  }
  return new GatewayError('upstream-failed', { cause: error, note: service });
}
