import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as v from 'valibot';
import { LogHead } from '../../contract/record.ts';
import { ReleaseError } from '../errors.ts';

/**
 * The furthest head that this place has seen, kept apart from the log: by it a log that has lost its last entries, or
 * was replaced by an older copy, is told from one that simply is that short.
 */
export interface Witness {
  seen(): LogHead | undefined;
  /**
   * Compares a whole log with what was seen.
   * @throws ReleaseError `release/log-rolled-back`
   */
  compare(records: readonly LogHead[]): void;
  /**
   * Compares a whole log with what was seen, and remembers its head when it is further.
   * @throws ReleaseError `release/log-rolled-back`
   */
  see(records: readonly LogHead[]): void;
}

export function openWitness(file: string): Witness {
  let seen = readHead(file);
  return {
    seen: () => seen,
    compare: records => refuseOlder(records, seen),
    see(records) {
      refuseOlder(records, seen);
      const head = records.at(-1);
      if (!head || (seen && seen.position >= head.position)) return;
      seen = { position: head.position, hash: head.hash };
      writeHead(file, seen);
    },
  };
}

function refuseOlder(records: readonly LogHead[], seen: LogHead | undefined): void {
  if (!seen || seen.position === 0) return;
  const there = records[seen.position - 1];
  if (!there) {
    throw new ReleaseError('release/log-rolled-back', `it ends at ${records.length}, ${seen.position} was seen`);
  }
  if (there.hash !== seen.hash) {
    throw new ReleaseError('release/log-rolled-back', `entry ${seen.position} is not the one that was seen`);
  }
}

function readHead(file: string): LogHead | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
  try {
    return v.parse(LogHead, JSON.parse(text));
  } catch (cause) {
    throw new ReleaseError('release/log-corrupt', `${file} is not a witness`, { cause });
  }
}

/** Two processes that see different heads at once leave either; the next look puts it right. */
function writeHead(file: string, head: LogHead): void {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(temporary, `${JSON.stringify(head)}\n`, { mode: 0o600 });
    renameSync(temporary, file);
  } catch (error) {
    // A reader on a read-only disk keeps its witness in memory.
    if (!['EROFS', 'EACCES', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}
