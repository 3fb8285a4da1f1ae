import type { LogHead, LogRecord } from '../../contract/record.ts';
import { emptyHead, openRecord } from './hash-chain.ts';
import type { LogGuard } from './release-log.port.ts';

/** The records of a log as far as they were read, each verified against the one before it and by the guard. */
export interface VerifiedChain {
  /** A new array after each change: readers keep what they were given. */
  records(): readonly LogRecord[];
  head(): LogHead;
  /**
   * Reads on from the head. `next` gives the text of an entry, or undefined where the log ends. Nothing is taken over
   * from a reading that fails.
   * @throws ReleaseError `release/log-corrupt`, and what the guard throws
   */
  readOn(next: (position: number) => string | undefined): void;
}

export function createVerifiedChain(guard?: LogGuard): VerifiedChain {
  let records: readonly LogRecord[] = [];
  let head: LogHead = emptyHead;
  let isRead = false;
  return {
    records: () => records,
    head: () => head,
    readOn(next) {
      const fresh: LogRecord[] = [];
      let reached = head;
      for (;;) {
        const text = next(reached.position + 1);
        if (text === undefined) break;
        const record = openRecord(reached, text);
        guard?.check(record);
        guard?.accept(record);
        fresh.push(record);
        reached = { position: record.position, hash: record.hash };
      }
      if (fresh.length > 0) {
        records = records.concat(fresh);
        head = reached;
      } else if (isRead) return;
      isRead = true;
      guard?.read(records);
    },
  };
}
