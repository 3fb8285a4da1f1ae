import {
  createGatewayClient,
  type ErrorCode,
  errorTable,
  type FieldError,
  type GatewayClient,
  type Problem,
} from '@maru/bff-gateway/contract';
import type { Locale } from '../contract/index.ts';

/** A request as the fake gateway saw it. */
export interface FakeRequest {
  method: string;
  /** Path without the query. */
  path: string;
  query: URLSearchParams;
  /** Values of `{name}` parts of the key that matched. */
  params: Record<string, string>;
  /** Fields of a posted form. */
  form: URLSearchParams;
  /** A posted JSON body. */
  json: unknown;
  locale: Locale;
}

/** An answer that is not a plain 200; made by `answerWith` and `answerProblem`. */
export class FakeResponse {
  readonly status: number;
  readonly body: unknown;
  constructor(status: number, body: unknown) {
    this.status = status;
    this.body = body;
  }
}

/**
 * What the fake gateway answers. A key is a path, `{name}` parts as in the OpenAPI documents, for another method than
 * GET with the method before it, and with a query when only that query shall match:
 * `{ '/api/cart': cart, '/api/catalog/products/{slug}': request => …, 'POST /api/cart/lines': answerProblem('out-of-stock') }`.
 * A value is the JSON of a 200, a `FakeResponse`, or a function (which may be async) of the request that answers one of
 * them. `answerNever` hangs.
 */
export type FakeAnswers = Record<string, unknown>;

export interface FakeGateway {
  readonly client: GatewayClient;
  /** Every request, oldest first. */
  readonly requests: readonly FakeRequest[];
  /** Paths with their query of every GET, as the document would name them, without `locale`. */
  reads(): string[];
  /** Changes what is answered from now on. */
  answer(answers: FakeAnswers): void;
}

export const answerWith = (status: number, body: unknown = null): FakeResponse => new FakeResponse(status, body);

/** The problem of that code from the gateway's own table. */
export function answerProblem(code: ErrorCode, errors?: FieldError[], locale: Locale = 'en'): FakeResponse {
  const row = errorTable[code];
  const problem: Problem = {
    type: `https://maru.example/problems/${code}`,
    title: row.title[locale],
    detail: row.detail[locale],
    status: row.status,
    code,
    requestId: 'test-request',
    ...(errors && { errors }),
  };
  return new FakeResponse(row.status, problem);
}

/** A request that stays without an answer. */
export const answerNever = (): Promise<never> => new Promise<never>(() => undefined);

export interface FakeGatewayOptions {
  locale?: Locale;
  /** Turns of the event loop before each answer, so that visitors interleave; default 0. */
  turns?: number;
}

/** A gateway made of answers, behind the real typed client. An unknown path fails with a sentence that names it. */
export function fakeGateway(answers: FakeAnswers, options: FakeGatewayOptions = {}): FakeGateway {
  const { locale = 'en', turns = 0 } = options;
  const known = new Map<string, unknown>(Object.entries(answers));
  const requests: FakeRequest[] = [];
  const client = createGatewayClient({
    locale,
    origin: 'http://maru.test',
    fetch: async request => {
      const seen = await readRequest(request, locale);
      requests.push(seen);
      for (let turn = 0; turn < turns; turn++) await new Promise(resolve => setTimeout(resolve));
      const found = findAnswer(known, seen);
      if (!found) throw new Error(`The fake gateway has no answer for ${seen.method} ${seen.path}?${seen.query}.`);
      seen.params = found.params;
      const value: unknown = typeof found.value === 'function' ? await found.value(seen) : found.value;
      return toResponse(value);
    },
  });
  return {
    client,
    requests,
    reads: () => requests.filter(request => request.method === 'GET').map(readName),
    answer: more => {
      for (const [key, value] of Object.entries(more)) known.set(key, value);
    },
  };
}

function readName({ path, query }: FakeRequest): string {
  const pairs = [...query].filter(([name]) => name !== 'locale').sort();
  return pairs.length ? `${path}?${new URLSearchParams(pairs)}` : path;
}

async function readRequest(request: Request, locale: Locale): Promise<FakeRequest> {
  const url = new URL(request.url);
  const text = request.method === 'GET' ? '' : await request.text();
  const isJson = request.headers.get('content-type')?.includes('json') ?? false;
  return {
    method: request.method,
    path: decodeURI(url.pathname),
    query: url.searchParams,
    params: {},
    form: new URLSearchParams(isJson ? '' : text),
    json: isJson && text ? JSON.parse(text) : undefined,
    locale,
  };
}

interface Found {
  value: unknown;
  params: Record<string, string>;
}

function findAnswer(known: Map<string, unknown>, request: FakeRequest): Found | undefined {
  let best: (Found & { rank: number }) | undefined;
  for (const [key, value] of known) {
    const params = matchKey(key, request);
    if (!params) continue;
    // A query makes a key more exact, a parameter less.
    const rank = (key.split('?')[1]?.split('&').length ?? 0) * 10 - Object.keys(params).length;
    if (!best || rank >= best.rank) best = { value, params, rank };
  }
  return best;
}

function matchKey(key: string, request: FakeRequest): Record<string, string> | undefined {
  const [method, target = method] = key.includes(' ') ? key.split(' ') : ['GET', key];
  const [path = '', query] = (target ?? '').split('?');
  if (method !== request.method) return undefined;
  for (const [name, value] of new URLSearchParams(query)) {
    if (!request.query.getAll(name).includes(value)) return undefined;
  }
  const parts = path.split('/');
  const actual = request.path.split('/');
  if (parts.length !== actual.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of parts.entries()) {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    const value = actual[index] ?? '';
    if (name) params[name] = decodeURIComponent(value);
    else if (part !== value) return undefined;
  }
  return params;
}

function toResponse(value: unknown): Response {
  const { status, body } = value instanceof FakeResponse ? value : { status: 200, body: value };
  if (status === 204) return new Response(null, { status });
  const type = status < 400 ? 'application/json' : 'application/problem+json';
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': type } });
}
