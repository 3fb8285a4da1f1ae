import pg from 'pg';
import type { LogHead, LogRecord } from '../../contract/record.ts';
import { ReleaseError } from '../errors.ts';
import { canonicalJson } from './canonical-json.ts';
import { listenFor } from './postgres-listener.ts';
import type { LogGuard, ReleaseLog } from './release-log.port.ts';
import { type SealFor, sealFor, takeSealed } from './seal-entry.ts';
import { createVerifiedChain } from './verified-chain.ts';

const CHANNEL = 'maru_release_log';
const UNIQUE_VIOLATION = '23505';
/** Two processes that create the table at once: one of them finds it made. */
const LOCK = 6_278_501;

export type PostgresLogOptions = { url: string /** Who signs, and what is refused. */; guard?: LogGuard };

/**
 * A log of one row an entry, for several gateways on several machines. A position can be taken once, and only by who
 * has seen the entry before it, so there are no gaps to a reader and no lock to lose. An insert tells the others by
 * `NOTIFY`.
 * @throws ReleaseError `release/log-corrupt`, `release/log-unreachable`
 */
export async function openPostgresLog({ url, guard }: PostgresLogOptions): Promise<ReleaseLog> {
  const pool = new pg.Pool({ connectionString: url, max: 4, connectionTimeoutMillis: 5_000 });
  // A connection that breaks while idle is replaced by the next query.
  pool.on('error', () => undefined);
  const chain = createVerifiedChain(guard);
  const stops = new Set<() => Promise<void>>();
  let reading: Promise<unknown> = Promise.resolve();

  /** One reading after the other, so that no entry is taken in twice. */
  function refresh(): Promise<void> {
    const next = reading.then(async () => {
      const first = chain.head().position + 1;
      const texts = await entriesFrom(pool, first);
      chain.readOn(position => texts[position - first]);
    });
    reading = next.catch(() => undefined);
    return next;
  }

  async function write(seal: SealFor): Promise<LogRecord> {
    for (;;) {
      await refresh();
      const record = seal(chain.head());
      guard?.check(record);
      if (await insert(pool, record)) {
        await refresh();
        return record;
      }
    }
  }

  try {
    await createTable(pool);
    await refresh();
  } catch (error) {
    await pool.end();
    throw error;
  }
  return {
    append: async (change, options) => write(sealFor(change, options, guard)),
    appendSealed: record => write(takeSealed(record)),
    async read(after = 0) {
      await refresh();
      return after === 0 ? chain.records() : chain.records().slice(after);
    },
    async head(): Promise<LogHead> {
      await refresh();
      return chain.head();
    },
    watch(listener, onError) {
      let seen = chain.head().position;
      let failure: string | undefined;
      let isStopped = false;
      const stop = listenFor({ url, channel: CHANNEL }, async () => {
        try {
          await refresh();
          failure = undefined;
        } catch (error) {
          // It is looked at again and again; the same failure is told once.
          if (failure !== String(error) && !isStopped) onError?.(error);
          failure = String(error);
          return;
        }
        const fresh = chain.records().slice(seen);
        if (isStopped || fresh.length === 0) return;
        seen = chain.head().position;
        listener(fresh);
      });
      stops.add(stop);
      return () => {
        isStopped = true;
        stops.delete(stop);
        void stop();
      };
    },
    async close() {
      await Promise.all([...stops].map(stop => stop()));
      stops.clear();
      await pool.end();
    },
  };
}

const TABLE = `create table if not exists maru_release_log (
  position bigint primary key check (position > 0),
  entry text not null
)`;

async function createTable(pool: pg.Pool): Promise<void> {
  await reached(() => pool.query(`begin; select pg_advisory_xact_lock(${LOCK}); ${TABLE}; commit`));
}

/** Texts of the entries from a position on. One that is missing in between shows as the wrong entry in its place. */
async function entriesFrom(pool: pg.Pool, first: number): Promise<string[]> {
  const { rows } = await reached(() =>
    pool.query<{ entry: string }>('select entry from maru_release_log where position >= $1 order by position', [first]),
  );
  return rows.map(({ entry }) => entry);
}

/** Whether the entry got its position. It is on disk, and told, when it did. */
async function insert(pool: pg.Pool, record: LogRecord): Promise<boolean> {
  try {
    await pool.query(
      `with added as (insert into maru_release_log values ($1, $2) returning position)
       select pg_notify('${CHANNEL}', position::text) from added`,
      [record.position, canonicalJson(record)],
    );
    return true;
  } catch (cause) {
    if ((cause as { code?: string }).code === UNIQUE_VIOLATION) return false;
    throw new ReleaseError('release/log-unreachable', `cannot write entry ${record.position}`, { cause });
  }
}

async function reached<Value>(ask: () => Promise<Value>): Promise<Value> {
  try {
    return await ask();
  } catch (cause) {
    throw new ReleaseError('release/log-unreachable', 'the database does not answer', { cause });
  }
}
