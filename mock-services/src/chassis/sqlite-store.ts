import { AsyncLocalStorage } from 'node:async_hooks';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { type Migration, type Queries, type SqlValue, type Store, StoreInUseError } from './store.ts';

/**
 * Opens the database of one service in one file: WAL, `synchronous=FULL` (an acknowledged row survives a power cut), one process a file.
 * Reads outside of a transaction go through a second connection, so that they never see what is not committed.
 * @throws StoreInUseError when another process has the file open.
 */
export function openSqliteStore(file: string): Store {
  mkdirSync(dirname(file), { recursive: true });
  const lock = takeLock(file);
  const writer = openConnection(file);
  writer.exec('PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL');
  const reader = openConnection(file);
  reader.exec('PRAGMA query_only=ON');

  const write = connectionQueries(writer);
  const read = connectionQueries(reader);
  const insideTransaction = new AsyncLocalStorage<true>();
  let tail: Promise<unknown> = Promise.resolve();

  /** One writer at a time: a transaction may await, and a statement of another request must not slip into it. */
  function exclusively<T>(work: () => Promise<T>): Promise<T> {
    refuseInsideTransaction();
    const turn = tail.then(work);
    tail = turn.catch(() => undefined);
    return turn;
  }

  function refuseInsideTransaction(): void {
    if (insideTransaction.getStore())
      throw new Error('Use the tx that was passed in: the store waits for this transaction');
  }

  const store: Store = {
    async query(sql, values) {
      refuseInsideTransaction();
      return read.query(sql, values);
    },
    async run(sql, values) {
      return exclusively(() => write.run(sql, values));
    },
    async transaction(work) {
      return exclusively(() => insideTransaction.run(true, () => inTransaction(writer, () => work(write))));
    },
    async migrate(migrations) {
      await exclusively(() => applyMigrations(writer, write, migrations));
    },
    async close() {
      await tail;
      reader.close();
      writer.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      writer.close();
      lock.close();
    },
  };
  return store;
}

/**
 * The lock is an open exclusive transaction on a file beside the database: the kernel drops it with the process,
 * also after `kill -9`, which a file holding a process id would not.
 */
function takeLock(file: string): DatabaseSync {
  const lock = new DatabaseSync(`${file}.lock`, { timeout: 0 });
  try {
    lock.exec('PRAGMA locking_mode=EXCLUSIVE; BEGIN EXCLUSIVE');
    return lock;
  } catch (cause) {
    lock.close();
    throw new StoreInUseError(
      `${file} is in use by another process. One process a file: stop the other one, or set MARU_DATA_DIR.`,
      {
        cause,
      },
    );
  }
}

function openConnection(file: string): DatabaseSync {
  return new DatabaseSync(file, { timeout: 5000, enableForeignKeyConstraints: true });
}

function connectionQueries(database: DatabaseSync): Queries {
  const statements = new Map<string, StatementSync>();
  function prepare(sql: string): StatementSync {
    const known = statements.get(sql);
    if (known) return known;
    const statement = database.prepare(sql.replace(/\$(\d+)/g, '?$1'));
    statements.set(sql, statement);
    return statement;
  }
  return {
    async query<Row extends object>(sql: string, values: readonly SqlValue[] = []) {
      return prepare(sql).all(...values) as Row[];
    },
    async run(sql, values = []) {
      return { changes: Number(prepare(sql).run(...values).changes) };
    },
  };
}

async function inTransaction<T>(database: DatabaseSync, work: () => Promise<T>): Promise<T> {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = await work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

async function applyMigrations(
  database: DatabaseSync,
  queries: Queries,
  migrations: readonly Migration[],
): Promise<void> {
  database.exec('CREATE TABLE IF NOT EXISTS schema_migrations (id TEXT PRIMARY KEY, applied_at TEXT NOT NULL)');
  const applied = new Set((await queries.query<{ id: string }>('SELECT id FROM schema_migrations')).map(row => row.id));
  for (const migration of [...migrations].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (applied.has(migration.id)) continue;
    await inTransaction(database, async () => {
      database.exec(migration.sql);
      await queries.run('INSERT INTO schema_migrations (id, applied_at) VALUES ($1, $2)', [
        migration.id,
        new Date().toISOString(),
      ]);
    });
  }
}
