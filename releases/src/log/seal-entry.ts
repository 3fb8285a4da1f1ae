import * as v from 'valibot';
import { Change, type LogHead, type LogRecord } from '../../contract/record.ts';
import { ReleaseError } from '../errors.ts';
import { canonicalJson } from './canonical-json.ts';
import { openRecord, sealRecord } from './hash-chain.ts';
import type { AppendOptions, LogGuard } from './release-log.port.ts';

/** Makes the record that follows a head. */
export type SealFor = (head: LogHead) => LogRecord;

/** Seals a change with the guard's key. @throws ReleaseError `release/log-moved` when the head is not the expected one */
export function sealFor(change: Change, { who, reason, at, expected }: AppendOptions, guard?: LogGuard): SealFor {
  const parsed = v.parse(Change, change);
  return head => {
    if (expected !== undefined && expected !== head.position) {
      throw new ReleaseError('release/log-moved', `expected position ${expected}, the log is at ${head.position}`);
    }
    return sealRecord(head, { change: parsed, who, reason, at }, guard?.signerFor(head, parsed));
  };
}

/** Takes a record as it was sealed elsewhere. @throws ReleaseError `release/log-moved` when it follows another head */
export function takeSealed(record: LogRecord): SealFor {
  return head => {
    if (record.position !== head.position + 1 || record.previous !== head.hash) {
      throw new ReleaseError(
        'release/log-moved',
        `the record follows entry ${record.position - 1}, the log is at ${head.position}`,
      );
    }
    return openRecord(head, canonicalJson(record));
  };
}
