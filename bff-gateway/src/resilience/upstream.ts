import { type Dispatcher, request } from 'undici';
import type * as v from 'valibot';
import { GatewayError, UpstreamProblem } from '../errors/gateway-error.ts';
import type { RequestContext } from '../request-context.ts';
import type { Breaker } from './breaker.ts';
import type { Balancer } from './instances.ts';
import { asObject, headersFor, parseAnswer, readJson, type UpstreamCall, urlOf } from './upstream-call.ts';
import { isForWantOfAnother, isWorthRetrying, ServerFailure, toGatewayError } from './upstream-errors.ts';

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

export function createUpstream(options: UpstreamOptions): Upstream {
  const { name, breaker } = options;

  async function call<Schema extends v.GenericSchema>(context: RequestContext, call: UpstreamCall<Schema>) {
    const deadline = Math.min(context.deadline, Date.now() + (call.timeoutMs ?? options.defaultTimeoutMs));
    if (deadline <= Date.now()) throw new GatewayError('upstream-timeout', { note: `${name}: no time left` });
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
      return await send(options, context, call, deadline);
    } catch (error) {
      if (!mayRetry || !isWorthRetrying(error) || Date.now() >= deadline) throw error;
      return attempt(context, call, deadline, false);
    }
  }

  return {
    name,
    call,
    isReady: timeoutMs => isReady(options, timeoutMs),
  };
}

async function isReady({ balancer, dispatcher }: UpstreamOptions, timeoutMs: number): Promise<boolean> {
  const instance = balancer.next();
  try {
    const response = await request(`${instance.baseUrl}/readyz`, {
      dispatcher,
      signal: AbortSignal.timeout(timeoutMs),
    });
    await response.body.dump();
    return response.statusCode === 200;
  } catch {
    return false;
  } finally {
    instance.done();
  }
}

async function send<Schema extends v.GenericSchema>(
  { name, balancer, dispatcher }: UpstreamOptions,
  context: RequestContext,
  call: UpstreamCall<Schema>,
  deadline: number,
) {
  const remaining = Math.max(1, deadline - Date.now());
  const instance = balancer.next();
  try {
    const response = await request(urlOf(instance.baseUrl, call), {
      dispatcher,
      method: call.method ?? 'GET',
      headers: headersFor(context, call, remaining),
      body: call.body === undefined ? undefined : JSON.stringify(call.body),
      signal: AbortSignal.timeout(remaining),
    });
    const body = response.statusCode === 204 ? undefined : readJson(await response.body.text(), response.statusCode);
    if (response.statusCode >= 500 && !isForWantOfAnother(body)) throw new ServerFailure(response.statusCode, name);
    if (response.statusCode >= 400) throw new UpstreamProblem(name, response.statusCode, asObject(body));
    return parseAnswer(name, call, body);
  } finally {
    instance.done();
  }
}
