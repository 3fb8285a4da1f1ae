import type { Runtime } from '../../../chassis/runtime.ts';
import type { Migration, Queries, Store } from '../../../chassis/store.ts';
import type { EventMeta, EventStore } from '../events/event-store.ts';
import { evolveSaga, newSaga, type SagaEvent, type SagaState } from './saga.ts';

export const sagaMigration: Migration = {
  id: '0002-sagas',
  sql: `CREATE TABLE sagas (
    saga_id TEXT PRIMARY KEY,
    saga TEXT NOT NULL,
    status TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    last_error TEXT,
    started_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
  );
  CREATE INDEX sagas_status ON sagas (status, started_at);`,
};

/** One saga as its journal tells it. */
export interface Journal {
  sagaId: string;
  /** The version of the stream that was read; what is written must follow it. */
  version: number;
  state: SagaState;
  meta: EventMeta;
}

/** The durable side of sagas: each has a stream in the event store, and a row that finds the ones under way. */
export interface SagaJournal {
  begin(tx: Queries, sagaId: string, saga: { name: string; version: number }, meta: EventMeta): Promise<void>;
  read(sagaId: string): Promise<Journal>;
  /**
   * Appends one event and what goes with it in one transaction. The expected version is the fence: a runner that was overtaken cannot write.
   * @throws VersionConflictError
   */
  write(journal: Journal, event: SagaEvent, beside?: (tx: Queries) => Promise<void>): Promise<void>;
  noteFailure(sagaId: string, attempt: number, error: unknown): Promise<void>;
  /** Ids of the sagas that have not ended, oldest first. */
  listRunning(): Promise<string[]>;
}

export function createSagaJournal(deps: { store: Store; events: EventStore; runtime: Runtime }): SagaJournal {
  const { store, events, runtime } = deps;
  const now = () => runtime.now().toISOString();
  return {
    async begin(tx, sagaId, saga, meta) {
      const event: SagaEvent = { type: 'saga.started', data: { saga: saga.name, version: saga.version } };
      await events.append(tx, streamOf(sagaId), 0, [{ event, schemaVersion: 1 }], meta);
      await tx.run(
        "INSERT INTO sagas (saga_id, saga, status, attempts, started_at, updated_at) VALUES ($1, $2, 'running', 0, $3, $3)",
        [sagaId, saga.name, now()],
      );
    },
    async read(sagaId) {
      const stored = await events.read<SagaEvent>(store, streamOf(sagaId));
      const [first] = stored;
      if (!first) throw new Error(`There is no saga ${sagaId}`);
      return {
        sagaId,
        version: stored.length,
        state: stored.map(entry => entry.event).reduce(evolveSaga, newSaga),
        meta: { actor: 'checkout', correlationId: first.meta.correlationId, causationId: stored.at(-1)?.eventId },
      };
    },
    async write(journal, event, beside) {
      await store.transaction(async tx => {
        await events.append(tx, streamOf(journal.sagaId), journal.version, [{ event, schemaVersion: 1 }], journal.meta);
        await beside?.(tx);
        await tx.run(
          'UPDATE sagas SET attempts = 0, last_error = NULL, status = $1, updated_at = $2 WHERE saga_id = $3',
          [event.type === 'saga.ended' ? event.data.outcome : 'running', now(), journal.sagaId],
        );
      });
    },
    async noteFailure(sagaId, attempt, error) {
      await store.run('UPDATE sagas SET attempts = $1, last_error = $2, updated_at = $3 WHERE saga_id = $4', [
        attempt,
        error instanceof Error ? error.message : String(error),
        now(),
        sagaId,
      ]);
    },
    async listRunning() {
      const rows = await store.query<{ id: string }>(
        "SELECT saga_id AS id FROM sagas WHERE status = 'running' ORDER BY started_at",
      );
      return rows.map(row => row.id);
    },
  };
}

const streamOf = (sagaId: string) => `checkout-${sagaId}`;
