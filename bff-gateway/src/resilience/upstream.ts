import { type Dispatcher, request } from 'undici';
import * as v from 'valibot';
import { GatewayError, UpstreamProblem } from '../errors/gateway-error.ts';
import type { RequestContext } from '../request-context.ts';
import { type Breaker, BreakerOpen } from './breaker.ts';
import type { Balancer } from './instances.ts';

export interface UpstreamCall<Schema extends v.GenericSchema> {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  query?: Record<string, string | number | readonly string[] | undefined>;
  body?: unknown;
  idempotencyKey?: string;
  /** What the answer must be like; anything else is `upstream-failed`. */
  answer: Schema;
  /** Milliseconds; the request's own deadline may be nearer. */
  timeoutMs?: number;
}

/** The one way to call a service. */
export interface Upstream {
  readonly name: string;
  /**
   * @throws UpstreamProblem when the service refuses (4xx), GatewayError `upstream-timeout`, `service-unavailable` or
   * `upstream-failed` when it does not do its work.
   */
  call<Schema extends v.GenericSchema>(
    context: RequestContext,
    call: UpstreamCall<Schema>,
  ): Promise<v.InferOutput<Schema>>;
  isReady(timeoutMs: number): Promise<boolean>;
}

export interface UpstreamOptions {
  name: string;
  balancer: Balancer;
  breaker: Breaker;
  dispatcher: Dispatcher;
  defaultTimeoutMs: number;
  observe?(call: { service: string; outcome: string; seconds: number }): void;
}

/** What counts for the breaker: a service that does not do its work, not one that says no. */
export const countsAsFailure = (error: unknown): boolean => !(error instanceof UpstreamProblem);

export function createUpstream(options: UpstreamOptions): Upstream {
  const { name, breaker, balancer, dispatcher } = options;

  async function call<Schema extends v.GenericSchema>(context: RequestContext, call: UpstreamCall<Schema>) {
    const deadline = Math.min(context.deadline, Date.now() + (call.timeoutMs ?? options.defaultTimeoutMs));
    const started = performance.now();
    let outcome = 'ok';
    try {
      return await breaker.run(() =>
        attempt(context, call, deadline, call.method === undefined || call.method === 'GET'),
      );
    } catch (error) {
      if (error instanceof UpstreamProblem) {
        outcome = 'refused';
        throw error;
      }
      const named = toGatewayError(error, name);
      outcome = named.code;
      throw named;
    } finally {
      options.observe?.({ service: name, outcome, seconds: (performance.now() - started) / 1000 });
    }
  }

  async function attempt<Schema extends v.GenericSchema>(
    context: RequestContext,
    call: UpstreamCall<Schema>,
    deadline: number,
    mayRetry: boolean,
  ): Promise<v.InferOutput<Schema>> {
    try {
      return await send(context, call, deadline);
    } catch (error) {
      if (!mayRetry || !isWorthRetrying(error) || Date.now() >= deadline) throw error;
      return attempt(context, call, deadline, false);
    }
  }

  async function send<Schema extends v.GenericSchema>(
    context: RequestContext,
    call: UpstreamCall<Schema>,
    deadline: number,
  ) {
    const remaining = deadline - Date.now();
    if (remaining <= 0) throw new GatewayError('upstream-timeout', { note: `${name}: no time left` });
    const instance = balancer.next();
    try {
      const response = await request(urlOf(instance.baseUrl, call), {
        dispatcher,
        method: call.method ?? 'GET',
        headers: headersFor(context, call, remaining),
        body: call.body === undefined ? undefined : JSON.stringify(call.body),
        signal: AbortSignal.timeout(remaining),
      });
      const body =
        response.statusCode === 204 ? undefined : await readJson(await response.body.text(), response.statusCode);
      if (response.statusCode >= 500) throw new ServerFailure(response.statusCode, name);
      if (response.statusCode >= 400) throw new UpstreamProblem(name, response.statusCode, asObject(body));
      return parseAnswer(call, body);
    } finally {
      instance.done();
    }
  }

  function parseAnswer<Schema extends v.GenericSchema>(call: UpstreamCall<Schema>, body: unknown) {
    const result = v.safeParse(call.answer, body);
    if (result.success) return result.output;
    const where = result.issues.slice(0, 3).map(issue => `${v.getDotPath(issue)}: ${issue.message}`);
    throw new GatewayError('upstream-failed', {
      note: `${name} ${call.path} answered another shape: ${where.join('; ')}`,
    });
  }

  return {
    name,
    call,
    async isReady(timeoutMs) {
      const instance = balancer.next();
      try {
        const signal = AbortSignal.timeout(timeoutMs);
        const response = await request(`${instance.baseUrl}/readyz`, { dispatcher, signal });
        await response.body.dump();
        return response.statusCode === 200;
      } catch {
        return false;
      } finally {
        instance.done();
      }
    },
  };
}

/** A 5xx of a service. 502 and 503 say that it did nothing, so a read may be tried again. */
class ServerFailure extends Error {
  readonly status: number;
  constructor(status: number, service: string) {
    super(`${service} answered ${status}`);
    this.status = status;
  }
}

const connectionErrors = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET', 'UND_ERR_CONNECT_TIMEOUT']);

function isWorthRetrying(error: unknown): boolean {
  if (error instanceof ServerFailure) return error.status === 502 || error.status === 503;
  return connectionErrors.has((error as NodeJS.ErrnoException).code ?? '');
}

function toGatewayError(error: unknown, service: string): GatewayError {
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

function headersFor(context: RequestContext, call: UpstreamCall<v.GenericSchema>, remaining: number) {
  return {
    accept: 'application/json',
    'x-request-id': context.requestId,
    traceparent: context.traceparent,
    'x-deadline-ms': String(Math.max(1, Math.floor(remaining))),
    ...(call.body !== undefined && { 'content-type': 'application/json' }),
    ...(call.idempotencyKey && { 'idempotency-key': call.idempotencyKey }),
  };
}

function urlOf(baseUrl: string, { path, query = {} }: UpstreamCall<v.GenericSchema>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue;
    for (const item of Array.isArray(value) ? value : [value]) search.append(name, String(item));
  }
  const text = search.toString();
  return baseUrl + path + (text && `?${text}`);
}

async function readJson(text: string, status: number): Promise<unknown> {
  if (!text) return undefined;
  try {
    return JSON.parse(text);
  } catch (cause) {
    // A refusal or failure keeps its status even when its body is rubbish.
    if (status >= 400) return undefined;
    throw new GatewayError('upstream-failed', { cause, note: 'the answer is no JSON' });
  }
}

const asObject = (body: unknown): Record<string, unknown> =>
  typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
