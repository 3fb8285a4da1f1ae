import type { Change, LogHead, LogRecord } from '../../contract/record.ts';
import type { Signer } from './hash-chain.ts';

export type AppendOptions = {
  who: string;
  reason: string;
  /** ISO 8601, UTC. */
  at: string;
  /** Position that the log must be at, so that a decision taken on an older log is not recorded. */
  expected?: number;
};

/** What stands at a log's door: decides who signs, and refuses records that are not signed as they must be. */
export interface LogGuard {
  /** The key to sign the next change with; undefined where the log is not signed. */
  signerFor(head: LogHead, change: Change): Signer | undefined;
  /** Throws to refuse a record, before it is written and when it is read. */
  check(record: LogRecord): void;
  /** Takes in a record that passed and is in the log, in order. */
  accept(record: LogRecord): void;
  /** Called with the whole log after each reading; throws to refuse it. */
  read(records: readonly LogRecord[]): void;
}

/** The append-only log of what was released. Every driver passes `describeLog`. */
export interface ReleaseLog {
  /**
   * Appends one change after the head. Appends of several processes at once are all recorded, in some order.
   * @throws ReleaseError `release/log-moved` when `expected` is not the head's position (any more)
   */
  append(change: Change, options: AppendOptions): Promise<LogRecord>;
  /**
   * Appends a record that was sealed and signed elsewhere, exactly as it is.
   * @throws ReleaseError `release/log-moved` when it does not follow the head (any more), `release/log-corrupt` when it
   * is not what its hash says, and what the guard throws
   */
  appendSealed(record: LogRecord): Promise<LogRecord>;
  /** The records after a position, oldest first. The chain is verified while reading. */
  read(after?: number): Promise<readonly LogRecord[]>;
  head(): Promise<LogHead>;
  /**
   * Calls back with new records, of any process, within 500 ms. Returns the function that stops it.
   * A failure to read is told to `onError`, once while it lasts, and tried again.
   */
  watch(listener: (records: readonly LogRecord[]) => void, onError?: (error: unknown) => void): () => void;
  close(): Promise<void>;
}
