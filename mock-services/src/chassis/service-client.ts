import type { ProblemDetails } from './problems.ts';
import type { RequestContext } from './request-context.ts';
import type { Runtime } from './runtime.ts';

/** The other service answered with a problem: a refusal (4xx) is a value for the caller to decide on, a 5xx is a failure. */
export class UpstreamProblem extends Error {
  override readonly name = 'UpstreamProblem';
  readonly service: string;
  readonly status: number;
  readonly code: string;
  readonly problem: ProblemDetails;

  constructor(service: string, problem: ProblemDetails) {
    super(`${service} answered ${problem.status} ${problem.code}`);
    this.service = service;
    this.status = problem.status;
    this.code = problem.code;
    this.problem = problem;
  }
}

/** No usable answer: the outcome is unknown, so retry with the same idempotency key. */
export class UpstreamUnavailable extends Error {
  override readonly name = 'UpstreamUnavailable';
  readonly service: string;
  readonly reason: 'connection' | 'timeout' | 'bad-answer';

  constructor(service: string, reason: UpstreamUnavailable['reason'], cause?: unknown) {
    super(`${service} did not answer (${reason})`, { cause });
    this.service = service;
    this.reason = reason;
  }
}

export interface ServiceCall<T> {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** From the root, parameters already encoded: `/carts/${encodeURIComponent(id)}`. */
  path: string;
  query?: Record<string, string | number | boolean | readonly string[] | undefined>;
  body?: unknown;
  idempotencyKey?: string;
  /** Milliseconds; shortened by the request's deadline. */
  timeoutMs?: number;
  context?: Pick<RequestContext, 'requestId' | 'traceparent' | 'tracestate' | 'deadlineAt'>;
  /** Checks and types the answer, e.g. a valibot parser. What it throws counts as a bad answer. */
  parse(body: unknown): T;
}

export interface ServiceClient {
  /**
   * @throws UpstreamProblem when the service answered with problem details
   * @throws UpstreamUnavailable when there is no usable answer in time
   */
  call<T>(call: ServiceCall<T>): Promise<T>;
}

const DEFAULT_TIMEOUT_MS = 2000;

export function createServiceClient(
  service: string,
  baseUrl: string,
  deps: { runtime: Runtime; fetch?: typeof globalThis.fetch },
): ServiceClient {
  const send = deps.fetch ?? globalThis.fetch;

  async function readAnswer<T>(response: Response, parse: (body: unknown) => T): Promise<T> {
    const text = await response.text();
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    if (response.ok) return parse(body);
    if (!isProblem(body)) throw new Error(`status ${response.status} without problem details`);
    throw new UpstreamProblem(service, body);
  }

  return {
    async call(call) {
      const remaining = (call.context?.deadlineAt ?? Number.POSITIVE_INFINITY) - deps.runtime.now().getTime();
      const timeout = Math.floor(Math.min(call.timeoutMs ?? DEFAULT_TIMEOUT_MS, remaining));
      if (timeout <= 0) throw new UpstreamUnavailable(service, 'timeout');
      try {
        const response = await send(baseUrl + call.path + searchOf(call.query), {
          method: call.method ?? 'GET',
          headers: headersOf(call, timeout),
          body: call.body === undefined ? undefined : JSON.stringify(call.body),
          signal: AbortSignal.timeout(timeout),
          redirect: 'error',
        });
        return await readAnswer(response, call.parse);
      } catch (error) {
        if (error instanceof UpstreamProblem) throw error;
        throw new UpstreamUnavailable(service, reasonOf(error), error);
      }
    },
  };
}

function headersOf(call: ServiceCall<unknown>, timeout: number): Record<string, string> {
  const headers: Record<string, string> = { accept: 'application/json', 'x-deadline-ms': String(timeout) };
  if (call.body !== undefined) headers['content-type'] = 'application/json';
  if (call.idempotencyKey) headers['idempotency-key'] = call.idempotencyKey;
  if (call.context) headers['x-request-id'] = call.context.requestId;
  if (call.context?.traceparent) headers.traceparent = call.context.traceparent;
  if (call.context?.tracestate) headers.tracestate = call.context.tracestate;
  return headers;
}

function searchOf(query: ServiceCall<unknown>['query']): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value === undefined) continue;
    for (const entry of Array.isArray(value) ? value : [value]) search.append(name, String(entry));
  }
  const text = search.toString();
  return text === '' ? '' : `?${text}`;
}

function reasonOf(error: unknown): UpstreamUnavailable['reason'] {
  if (!(error instanceof Error)) return 'bad-answer';
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return 'timeout';
  return error instanceof TypeError && error.message === 'fetch failed' ? 'connection' : 'bad-answer';
}

function isProblem(body: unknown): body is ProblemDetails {
  const problem = body as Partial<ProblemDetails> | null | undefined;
  return typeof problem?.code === 'string' && typeof problem.status === 'number';
}
