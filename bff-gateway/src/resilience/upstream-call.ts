import * as v from 'valibot';
import { GatewayError } from '../errors/gateway-error.ts';
import type { RequestContext } from '../request-context.ts';

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

/** What goes along: ids and the time that is left, never a cookie. */
export function headersFor(context: RequestContext, call: UpstreamCall<v.GenericSchema>, remaining: number) {
  return {
    accept: 'application/json',
    'x-request-id': context.requestId,
    traceparent: context.traceparent,
    'x-deadline-ms': String(Math.max(1, Math.floor(remaining))),
    ...(call.body !== undefined && { 'content-type': 'application/json' }),
    ...(call.idempotencyKey && { 'idempotency-key': call.idempotencyKey }),
  };
}

export function urlOf(baseUrl: string, { path, query = {} }: UpstreamCall<v.GenericSchema>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue;
    for (const item of Array.isArray(value) ? value : [value]) search.append(name, String(item));
  }
  const text = search.toString();
  return baseUrl + path + (text && `?${text}`);
}

export function readJson(text: string, status: number): unknown {
  if (!text) return undefined;
  try {
    return JSON.parse(text);
  } catch (cause) {
    // A refusal or failure keeps its status even when its body is rubbish.
    if (status >= 400) return undefined;
    throw new GatewayError('upstream-failed', { cause, note: 'the answer is no JSON' });
  }
}

export const asObject = (body: unknown): Record<string, unknown> =>
  typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};

/** @throws GatewayError `upstream-failed` when the answer is not what the call expects. */
export function parseAnswer<Schema extends v.GenericSchema>(
  service: string,
  call: UpstreamCall<Schema>,
  body: unknown,
) {
  const result = v.safeParse(call.answer, body);
  if (result.success) return result.output;
  const where = result.issues.slice(0, 3).map(issue => `${v.getDotPath(issue)}: ${issue.message}`);
  throw new GatewayError('upstream-failed', {
    note: `${service} ${call.path} answered another shape: ${where.join('; ')}`,
  });
}
