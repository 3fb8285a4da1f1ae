import type { ManifestRead, OwnedPath } from '@maru/releases/contract';
import { canonicalUrl } from '../../contract/canonical-url.ts';
import { fillPath, findOperation } from '../../contract/operations.ts';
import { toProblem } from '../errors/problem.ts';
import type { Read } from '../reads/read.ts';
import type { ReadId } from '../reads/reads.ts';
import type { RequestContext } from '../request-context.ts';
import type { PlannedPage } from './plan.ts';

/** A read of the page, already under way. */
export interface PageRead {
  operation: ReadId;
  /** `GET <canonical url>`, under which the client looks for it. */
  key: string;
  answer: Promise<ReadAnswer>;
}

export interface ReadAnswer {
  status: number;
  /** JSON text. */
  text: string;
  body: object;
}

export type Reads = Readonly<Record<ReadId, Read>>;

/** Starts the reads that the manifest names for a path, all at once. One that this gateway does not know is left to the client. */
export function startReads(
  context: RequestContext,
  reads: Reads,
  page: PlannedPage,
  kind: keyof NonNullable<OwnedPath['reads']>,
  search: URLSearchParams,
): PageRead[] {
  return (page.owned?.reads[kind] ?? []).flatMap(read => {
    const call = resolveRead(read, page, search);
    return call ? [{ operation: call.operation, key: call.key, answer: answerOf(context, reads, call) }] : [];
  });
}

export interface ReadCall {
  operation: ReadId;
  key: string;
  params: Record<string, string>;
  query: URLSearchParams;
}

/** From what a manifest says to the very call that the page's loader will make. */
export function resolveRead(read: ManifestRead, page: PlannedPage, search: URLSearchParams): ReadCall | undefined {
  const operation = findOperation(read.operation);
  if (operation?.method !== 'GET') return undefined;
  const params: Record<string, string> = { ...page.params };
  const query = new URLSearchParams({ locale: page.locale });
  for (const [from, to] of Object.entries(read.params)) {
    const value = page.params[from];
    if (value === undefined) continue;
    if (operation.path.includes(`{${to}}`)) params[to] = value;
    else query.append(to, value);
  }
  for (const [name, value] of search) {
    // A form without script sends its empty fields too; the page's loader leaves them out, and so is its call.
    if (value.trim() === '') continue;
    if (name !== 'locale' && (read.search === '*' || read.search.includes(name))) query.append(name, value);
  }
  const path = fillPath(operation.path, params);
  if (!path) return undefined;
  return { operation: read.operation as ReadId, key: `GET ${canonicalUrl(`${path}?${query}`)}`, params, query };
}

async function answerOf(context: RequestContext, reads: Reads, call: ReadCall): Promise<ReadAnswer> {
  try {
    const body = await reads[call.operation](context, call);
    return { status: 200, body, text: JSON.stringify(body) };
  } catch (error) {
    const body = toProblem(error, context.locale, context.requestId);
    context.log[body.status >= 500 ? 'warn' : 'debug']({ err: error, read: call.key }, 'a read of the page failed');
    return { status: body.status, body, text: JSON.stringify(body) };
  }
}

/** The answer, or undefined when it is not there in time. */
export function inTime(read: PageRead, ms: number): Promise<ReadAnswer | undefined> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const timer = setTimeout(() => resolve(undefined), ms);
  return Promise.race([read.answer, promise]).finally(() => clearTimeout(timer));
}
