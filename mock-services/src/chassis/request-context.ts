import type { Request } from 'express';
import type { Logger } from 'pino';
import type { Runtime } from './runtime.ts';

/** What travels with one request through all services. */
export interface RequestContext {
  requestId: string;
  /** W3C trace context, passed on as it came. */
  traceparent?: string;
  tracestate?: string;
  /** Epoch milliseconds after which nobody waits for the answer. */
  deadlineAt?: number;
  log: Logger;
}

const REQUEST_ID = /^[A-Za-z0-9._-]{1,128}$/;
const TRACEPARENT = /^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/;

/** Takes only well-formed headers: they are written to logs and sent on. */
export function readRequestContext(request: Request, runtime: Runtime, log: Logger): RequestContext {
  const sentId = request.get('x-request-id');
  const requestId = sentId && REQUEST_ID.test(sentId) ? sentId : runtime.id('req');
  const traceparent = request.get('traceparent');
  const remaining = Number(request.get('x-deadline-ms') ?? Number.NaN);
  const isTraced = traceparent !== undefined && TRACEPARENT.test(traceparent);
  return {
    requestId,
    traceparent: isTraced ? traceparent : undefined,
    tracestate: isTraced ? request.get('tracestate') : undefined,
    deadlineAt: Number.isFinite(remaining) ? runtime.now().getTime() + remaining : undefined,
    log: log.child(isTraced ? { requestId, traceId: traceparent.slice(3, 35) } : { requestId }),
  };
}
