import type { Runtime } from '../../../chassis/runtime.ts';
import type { Migration, Queries } from '../../../chassis/store.ts';

/** Who did it, because of what. The correlation id is the id of the request that began it all. */
export interface EventMeta {
  actor: 'shopper' | 'checkout' | 'operator';
  correlationId: string;
  causationId?: string;
}

interface NewEvent<Event extends { type: string; data: unknown }> {
  event: Event;
  schemaVersion: number;
}

export interface StoredEvent<Event = { type: string; data: unknown }> {
  /** Over all streams; rises. */
  position: number;
  streamId: string;
  /** Within the stream, from 1. */
  version: number;
  eventId: string;
  schemaVersion: number;
  at: string;
  meta: EventMeta;
  event: Event;
}

/** Somebody else appended to the stream first: read it again and decide again. */
export class VersionConflictError extends Error {
  override readonly name = 'VersionConflictError';
}

export const eventStoreMigration: Migration = {
  id: '0001-events',
  sql: `CREATE TABLE events (
    position INTEGER NOT NULL UNIQUE,
    stream_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    event_id TEXT NOT NULL UNIQUE,
    type TEXT NOT NULL,
    schema_version INTEGER NOT NULL,
    actor TEXT NOT NULL,
    correlation_id TEXT NOT NULL,
    causation_id TEXT,
    recorded_at TEXT NOT NULL,
    data TEXT NOT NULL,
    PRIMARY KEY (stream_id, version)
  );`,
};

/** One append-only table for every stream of this service; nothing here updates or deletes. */
export interface EventStore {
  /**
   * Appends inside the caller's transaction, so that rows beside change with the history or not at all.
   * @throws VersionConflictError when the stream is not at `expectedVersion`
   */
  append<Event extends { type: string; data: unknown }>(
    tx: Queries,
    streamId: string,
    expectedVersion: number,
    events: readonly NewEvent<Event>[],
    meta: EventMeta,
  ): Promise<StoredEvent<Event>[]>;
  read<Event extends { type: string; data: unknown }>(
    queries: Queries,
    streamId: string,
  ): Promise<StoredEvent<Event>[]>;
}

export function createEventStore(runtime: Runtime): EventStore {
  return {
    async append(tx, streamId, expectedVersion, events, meta) {
      const version = await versionOf(tx, streamId);
      if (version !== expectedVersion) {
        throw new VersionConflictError(`${streamId} is at version ${version}, not at ${expectedVersion}`);
      }
      const head = await headPosition(tx);
      const at = runtime.now().toISOString();
      const stored = events.map(({ event, schemaVersion }, index) => ({
        position: head + index + 1,
        streamId,
        version: expectedVersion + index + 1,
        eventId: runtime.id('evt'),
        schemaVersion,
        at,
        meta,
        event,
      }));
      for (const event of stored) await insert(tx, event);
      return stored;
    },
    async read<Event extends { type: string; data: unknown }>(queries: Queries, streamId: string) {
      const rows = await queries.query<EventRow>('SELECT * FROM events WHERE stream_id = $1 ORDER BY version', [
        streamId,
      ]);
      return rows.map(fromRow<Event>);
    },
  };
}

interface EventRow {
  position: number;
  stream_id: string;
  version: number;
  event_id: string;
  type: string;
  schema_version: number;
  actor: EventMeta['actor'];
  correlation_id: string;
  causation_id: string | null;
  recorded_at: string;
  data: string;
}

async function versionOf(tx: Queries, streamId: string): Promise<number> {
  const [row] = await tx.query<{ version: number | null }>(
    'SELECT MAX(version) AS version FROM events WHERE stream_id = $1',
    [streamId],
  );
  return row?.version ?? 0;
}

async function headPosition(tx: Queries): Promise<number> {
  const [row] = await tx.query<{ head: number | null }>('SELECT MAX(position) AS head FROM events');
  return row?.head ?? 0;
}

async function insert(tx: Queries, stored: StoredEvent<{ type: string; data: unknown }>): Promise<void> {
  const { meta } = stored;
  await tx.run(
    `INSERT INTO events (position, stream_id, version, event_id, type, schema_version, actor, correlation_id, causation_id, recorded_at, data)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      stored.position,
      stored.streamId,
      stored.version,
      stored.eventId,
      stored.event.type,
      stored.schemaVersion,
      meta.actor,
      meta.correlationId,
      meta.causationId ?? null,
      stored.at,
      JSON.stringify(stored.event.data),
    ],
  );
}

function fromRow<Event extends { type: string; data: unknown }>(row: EventRow): StoredEvent<Event> {
  return {
    position: row.position,
    streamId: row.stream_id,
    version: row.version,
    eventId: row.event_id,
    schemaVersion: row.schema_version,
    at: row.recorded_at,
    meta: {
      actor: row.actor,
      correlationId: row.correlation_id,
      ...(row.causation_id === null ? {} : { causationId: row.causation_id }),
    },
    event: { type: row.type, data: JSON.parse(row.data) as unknown } as Event,
  };
}
