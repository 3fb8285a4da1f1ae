import type { Problem } from '@maru/bff-gateway/contract';

/**
 * What a form posted to the gateway through the router answers: `fetcher.data` of `<fetcher.Form action="/api/…">`.
 * An answer that names a `location` never arrives here: the router follows it.
 */
export type CommandResult<Data = unknown> = { ok: true; data: Data } | { ok: false; problem: Problem };
