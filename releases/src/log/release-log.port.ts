import type { Change, LogHead, LogRecord } from '../../contract/record.ts';

export type AppendOptions = {
  who: string;
  reason: string;
  /** ISO 8601, UTC. */
  at: string;
  /** Position that the log must be at, so that a decision taken on an older log is not recorded. */
  expected?: number;
};

/** The append-only log of what was released. Every driver passes `describeLog`. */
export interface ReleaseLog {
  /**
   * Appends one change after the head. Appends of several processes at once are all recorded, in some order.
   * @throws ReleaseError `release/log-moved` when `expected` is not the head's position (any more)
   */
  append(change: Change, options: AppendOptions): Promise<LogRecord>;
  /** The records after a position, oldest first. The chain is verified while reading. */
  read(after?: number): Promise<readonly LogRecord[]>;
  head(): Promise<LogHead>;
  /**
   * Calls back with new records, of any process, within 500 ms. Returns the function that stops it.
   * A failure to read is told to `onError` and tried again.
   */
  watch(listener: (records: readonly LogRecord[]) => void, onError?: (error: unknown) => void): () => void;
  close(): Promise<void>;
}
