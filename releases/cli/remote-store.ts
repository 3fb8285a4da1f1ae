import { setTimeout } from 'node:timers/promises';
import * as v from 'valibot';
import type { ChangeRequest } from '../contract/change-request.ts';
import type { ReleaseDiff } from '../contract/diff.ts';
import { ReleaseEvent } from '../contract/event.ts';
import type { Change, LogHead } from '../contract/record.ts';
import type { LiveStatus, ReleaseHistory, ReleaseStatus } from '../contract/status.ts';
import {
  ARCHIVE_TYPE,
  type BuiltRelease,
  type ChangeResult,
  type LiveState,
  type PublishResult,
  packRelease,
  ReleaseError,
  type SigningKey,
  sealRecord,
  signHttpRequest,
  type TakenArchive,
} from '../src/index.ts';
import { toReleaseError } from './remote-errors.ts';
import { readEvents } from './server-sent-events.ts';
import { formatBytes } from './terminal.ts';

type Note = { who: string; reason: string; dryRun?: boolean };

/** The releases of a store elsewhere, over HTTP. What it changes is sealed here, with the team's own key. */
export interface RemoteStore {
  status(): Promise<ReleaseStatus | LiveStatus>;
  history(range: { name?: string; limit?: number; before?: number }): Promise<ReleaseHistory>;
  diff(options: { name: string; release?: string; from?: string }): Promise<ReleaseDiff>;
  change(request: ChangeRequest, note: Note): Promise<ChangeResult>;
  publish(built: BuiltRelease, note: Note & { onProgress: (text: string) => void }): Promise<PublishResult>;
  /**
   * Calls back with each change for visitors behind a position of the log, until the signal ends it. A stream that
   * breaks is taken up again where it was.
   */
  watch(after: number, onEvent: (event: ReleaseEvent) => void, signal: AbortSignal): Promise<void>;
}

export type RemoteOptions = { origin: string; key: SigningKey | undefined; fetch?: typeof fetch };

/** How often a change is decided again because another one was recorded first. */
const ATTEMPTS = 5;
const RETRY_MS = 1_000;

export function createRemoteStore({ origin, key, fetch: send = fetch }: RemoteOptions): RemoteStore {
  async function ask<Answer>(
    method: string,
    path: string,
    body?: { bytes: Uint8Array; type: string },
  ): Promise<Answer> {
    const url = `${origin}/releases/v1/${path}`;
    const headers = { accept: 'application/json', ...(key && signHttpRequest({ method, url, key, body })) };
    const response = await send(url, { method, headers, ...(body && { body: new Uint8Array(body.bytes) }) }).catch(
      cause => {
        throw new ReleaseError('release/remote-failed', `${origin} cannot be reached`, { cause });
      },
    );
    if (!response.ok) throw await toReleaseError(response);
    return (await response.json()) as Answer;
  }
  const post = <Answer>(path: string, body: object) =>
    ask<Answer>('POST', path, { bytes: Buffer.from(JSON.stringify(body)), type: 'application/json' });

  /** Seals a change behind a head and records it. */
  async function record(head: LogHead, change: Change, { who, reason }: Note) {
    const sealed = sealRecord(head, { change, who, reason, at: new Date().toISOString() }, ownKey());
    const answer = await post<{ before: LiveState; after: LiveState }>('entries', { record: sealed });
    return { record: sealed, ...answer };
  }

  function ownKey(): SigningKey {
    if (key) return key;
    throw new ReleaseError('release/request-unsigned', 'no key was named: --key <file>, or MARU_KEY');
  }

  async function changeOnce(request: ChangeRequest, note: Note): Promise<ChangeResult> {
    const { change, before, after, head } = await post<Planned>('plans', { request });
    if (!change) return { outcome: 'unchanged', change: undefined, record: undefined, before, after: before };
    refuseOther(request, change);
    if (note.dryRun) return { outcome: 'would-change', change, record: undefined, before, after };
    return { outcome: 'changed', change, ...(await record(head, change, note)) };
  }

  return {
    status: () => ask('GET', 'status'),
    history: range => ask('GET', `log?${search({ ...range })}`),
    diff: options => ask('GET', `diff?${search({ ...options })}`),
    change(request, note) {
      const reason = note.reason.trim();
      if (reason === '') throw new ReleaseError('release/reason-missing', request.type);
      ownKey();
      return whenMoved(() => changeOnce(request, { ...note, reason }));
    },
    async publish(built, { onProgress, ...note }) {
      ownKey();
      const { name, releaseId, version } = built.description;
      const archive = await packRelease(built);
      onProgress(`sending ${Object.keys(built.description.files).length} files, ${formatBytes(archive.length)}`);
      const path = `uploads/${built.digest}${note.dryRun ? '?dryRun=true' : ''}`;
      const taken = await ask<TakenArchive>('PUT', path, { bytes: archive, type: ARCHIVE_TYPE });
      const result = { name, releaseId, version, digest: built.digest, warnings: taken.warnings };
      if (taken.outcome === 'published') return { ...result, outcome: 'unchanged', record: undefined };
      if (note.dryRun) return { ...result, outcome: 'would-publish', record: undefined };
      onProgress('recording');
      const change = {
        type: 'publish',
        name,
        releaseId,
        digest: built.digest,
        version,
        description: built.integrity,
      } as const;
      const recorded = await whenMoved(async () => record(await ask<LogHead>('GET', 'head'), change, note));
      return { ...result, outcome: 'published', record: recorded.record };
    },
    async watch(after, onEvent, signal) {
      let last = String(after);
      while (!signal.aborted) {
        const headers: Record<string, string> = { accept: 'text/event-stream', 'last-event-id': last };
        try {
          const response = await send(`${origin}/releases/v1/events`, { headers, signal });
          if (!response.ok || !response.body) throw await toReleaseError(response);
          for await (const { id, event, data } of readEvents(response.body)) {
            last = id ?? last;
            const parsed =
              event === 'position' || event === 'reset' ? undefined : v.safeParse(ReleaseEvent, JSON.parse(data));
            if (parsed?.success) onEvent(parsed.output);
          }
        } catch (error) {
          // A refusal stays one however often it is asked for; a connection that breaks does not.
          if (error instanceof ReleaseError && error.code !== 'release/remote-failed') throw error;
        }
        if (!signal.aborted) await setTimeout(RETRY_MS, undefined, { signal }).catch(() => undefined);
      }
    },
  };
}

type Planned = { change: Change | null; before: LiveState; after: LiveState; head: LogHead };

/** A store that answers with something else than was asked for gets no signature under it. */
function refuseOther(request: ChangeRequest, change: Change): void {
  const isAsked = change.type === request.type && 'name' in change && change.name === request.name;
  const isShare = request.type !== 'canary' || (change.type === 'canary' && change.percent === request.percent);
  if (isAsked && isShare) return;
  throw new ReleaseError(
    'release/remote-failed',
    `it was asked to ${request.type} ${request.name}, and plans otherwise`,
  );
}

async function whenMoved<Value>(attempt: () => Promise<Value>): Promise<Value> {
  for (let turn = 1; ; turn++) {
    try {
      return await attempt();
    } catch (error) {
      const isMoved = error instanceof ReleaseError && error.code === 'release/log-moved';
      if (!isMoved || turn === ATTEMPTS) throw error;
    }
  }
}

function search(values: Record<string, string | number | undefined>): URLSearchParams {
  const given = Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
  return new URLSearchParams(given);
}
