/** A value that every driver can bind. Booleans travel as 0 and 1, times as ISO 8601 text, documents as JSON text. */
export type SqlValue = string | number | bigint | null | Uint8Array;

/**
 * What a service may ask of its database. SQL is written in the dialect that SQLite and PostgreSQL share,
 * with `$1`, `$2` as placeholders; so a second driver needs no change in a service.
 */
export interface Queries {
  query<Row extends object>(sql: string, values?: readonly SqlValue[]): Promise<Row[]>;
  /** Runs one statement that changes data and tells how many rows it changed. */
  run(sql: string, values?: readonly SqlValue[]): Promise<{ changes: number }>;
}

/** The store port: one database of one service. */
export interface Store extends Queries {
  /**
   * Runs `work` in one serialisable transaction: committed when it resolves, rolled back when it rejects.
   * Inside, use only the `tx` that is passed in; a call on the store itself throws, since it would wait for its own end.
   */
  transaction<T>(work: (tx: Queries) => Promise<T>): Promise<T>;
  /** Applies what is new of `migrations`, in order, each in its own transaction. */
  migrate(migrations: readonly Migration[]): Promise<void>;
  close(): Promise<void>;
}

/** A step forward; never edited after it has been released, never undone. */
export interface Migration {
  /** Sorts: `0001-products`. */
  id: string;
  /** One or more statements. */
  sql: string;
}

/** Thrown when another process has the database open. */
export class StoreInUseError extends Error {
  override readonly name = 'StoreInUseError';
}
