import { type Describe, foldLog, openReleases, resolveSnapshot, type Visitor } from '@maru/releases';
import type { Snapshot } from '@maru/releases/contract';
import type { Logger } from 'pino';
import { operations } from '../../contract/operations.ts';
import { createReleaseBook, type ReleaseBook } from './release-book.ts';

/** What runs, for this visitor, now. */
export interface ReleaseSource {
  /** @throws when no shell was ever activated. */
  snapshotFor(visitor: Visitor): Snapshot;
  describe: Describe;
  /** Path on disk of a release's file; the compressed one is beside it with `.br` added. */
  filePath(digest: string, file: string): string;
  hasSnapshot(): boolean;
  book: ReleaseBook;
  close(): Promise<void>;
}

/**
 * The release log below the data directory, followed while the gateway runs: what another process appends is used
 * within half a second, without a restart.
 */
export async function openReleaseSource(dataDirectory: string, log: Logger): Promise<ReleaseSource> {
  const known = new Set<string>(Object.keys(operations));
  const releases = await openReleases({ dataDirectory, operations: known });
  const state = await releases.state();
  const stop = releases.log.watch(
    records => {
      foldLog(records, state);
      log.info({ position: state.position }, 'the release log has moved');
    },
    error => log.error({ err: error }, 'the release log cannot be followed; what was known goes on'),
  );
  const { describe, filePath } = releases.store;
  const snapshotFor = (visitor: Visitor) => resolveSnapshot({ records: state, describe, visitor, operations: known });
  return {
    snapshotFor,
    describe,
    filePath,
    book: createReleaseBook(releases),
    hasSnapshot() {
      try {
        snapshotFor({ id: 'readiness' });
        return true;
      } catch {
        return false;
      }
    },
    async close() {
      stop();
      await releases.close();
    },
  };
}
