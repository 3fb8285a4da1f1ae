import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Queries } from '../../../chassis/store.ts';
import { type EventMeta, VersionConflictError } from '../events/event-store.ts';
import { advanceSaga } from './saga-advance.ts';
import type { SagaDefinition } from './saga-definition.ts';
import type { SagaJournal } from './saga-journal.ts';

export interface SagaRunnerDeps<Context> {
  journals: SagaJournal;
  log: Logger;
  /** A number in [0, 1). */
  random(): number;
  /** Every version that may still be under way; the last one is for new sagas. */
  definitions: readonly SagaDefinition<Context>[];
  /** Milliseconds; doubled with each failure up to the longest, with jitter. */
  backoff: { firstMs: number; longestMs: number };
}

export interface SagaRunner {
  /** Begins a saga within the transaction that makes it necessary; call `drive` after the commit. */
  begin(tx: Queries, sagaId: string, meta: EventMeta): Promise<void>;
  /** Goes on until the saga has ended or the runner is stopped, and says which. A second call for the same saga joins the first. */
  drive(sagaId: string): Promise<'ended' | 'stopped'>;
  /** Drives every saga that has not ended; resolves with their number when they are under way. */
  resume(): Promise<number>;
  /** A step that runs is waited for, a pause between retries is not. What has not ended goes on at the next start. */
  stop(): Promise<void>;
}

/** From here on a saga that does not get on is logged as an error, for somebody to look at. */
const ALERT_AFTER_ATTEMPTS = 8;

/** One runner for every saga of a process. Failures are retried for ever: only a participant's "no" turns a saga back. */
export function createSagaRunner<Context>(deps: SagaRunnerDeps<Context>): SagaRunner {
  const { journals, definitions, log } = deps;
  const drives = new Map<string, Promise<'ended' | 'stopped'>>();
  const stopping = new AbortController();

  async function driveToEnd(sagaId: string): Promise<'ended' | 'stopped'> {
    let attempt = 0;
    while (!stopping.signal.aborted) {
      try {
        if (!(await advanceSaga(journals, definitions, sagaId))) return 'ended';
        attempt = 0;
      } catch (error) {
        // Overtaken by another runner: read the journal again.
        if (error instanceof VersionConflictError) continue;
        attempt += 1;
        await noteFailure(sagaId, attempt, error);
        await pause(attempt);
      }
    }
    return 'stopped';
  }

  async function noteFailure(sagaId: string, attempt: number, error: unknown): Promise<void> {
    const level = attempt >= ALERT_AFTER_ATTEMPTS ? 'error' : 'warn';
    log[level]({ err: error, sagaId, attempt }, 'the outcome of a step is unknown; it is tried again');
    await journals.noteFailure(sagaId, attempt, error);
  }

  function pause(attempt: number): Promise<void> {
    const milliseconds = pauseAfter(attempt, deps.backoff, deps.random());
    return sleep(milliseconds, undefined, { signal: stopping.signal }).catch(() => undefined);
  }

  function drive(sagaId: string): Promise<'ended' | 'stopped'> {
    const known = drives.get(sagaId);
    if (known) return known;
    const started = driveToEnd(sagaId).finally(() => drives.delete(sagaId));
    drives.set(sagaId, started);
    return started;
  }

  return {
    async begin(tx, sagaId, meta) {
      const definition = definitions.at(-1);
      if (!definition) throw new Error('The runner has no saga');
      await journals.begin(tx, sagaId, definition, meta);
    },
    drive,
    async resume() {
      const running = await journals.listRunning();
      for (const sagaId of running)
        drive(sagaId).catch(error => log.error({ err: error, sagaId }, 'a saga could not be driven'));
      return running.length;
    },
    async stop() {
      stopping.abort();
      await Promise.allSettled(drives.values());
    },
  };
}

/** Half fixed, half by chance: sagas that failed together do not come back together. */
function pauseAfter(attempt: number, backoff: SagaRunnerDeps<unknown>['backoff'], chance: number): number {
  const longest = Math.min(backoff.firstMs * 2 ** (attempt - 1), backoff.longestMs);
  return longest / 2 + chance * (longest / 2);
}
