import {
  type Describe,
  foldLog,
  openReleases,
  type ReleaseState,
  resolveSnapshot,
  type Trust,
  type Visitor,
} from '@maru/releases';
import type { LogRecord, Snapshot } from '@maru/releases/contract';
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
  /** The log as far as it is known here, folded. */
  state(): ReleaseState;
  /** Whose keys may release what. */
  trust: Trust;
  book: ReleaseBook;
  /** Records after a position, oldest first, as far as they are known here. */
  recordsAfter(position: number): readonly LogRecord[];
  /** Calls back with new records, of any process. Returns the function that stops it. */
  subscribe(listener: (records: readonly LogRecord[]) => void): () => void;
  close(): Promise<void>;
}

export interface ReleaseSourceOptions {
  dataDirectory: string;
  /** `postgres://…` of the log, where it is no directory. */
  databaseUrl?: string | undefined;
  log: Logger;
}

/**
 * The release log below the data directory, followed while the gateway runs: what another process appends is used
 * within half a second, without a restart.
 */
export async function openReleaseSource({
  dataDirectory,
  databaseUrl,
  log,
}: ReleaseSourceOptions): Promise<ReleaseSource> {
  const known = new Set<string>(Object.keys(operations));
  const releases = await openReleases({ dataDirectory, operations: known, ...(databaseUrl && { databaseUrl }) });
  const state = await releases.state();
  const records = [...(await releases.log.read())];
  foldLog(records, state);
  const listeners = new Set<(records: readonly LogRecord[]) => void>();
  const stop = releases.log.watch(
    fresh => {
      foldLog(fresh, state);
      records.push(...fresh.filter(({ position }) => position > records.length));
      log.info({ position: state.position }, 'the release log has moved');
      for (const listener of listeners) listener(fresh);
    },
    error => log.error({ err: error }, 'the release log cannot be followed; what was known goes on'),
  );
  const { describe, filePath } = releases.store;
  const snapshotFor = (visitor: Visitor) => resolveSnapshot({ records: state, describe, visitor, operations: known });
  return {
    snapshotFor,
    describe,
    filePath,
    state: () => state,
    trust: releases.trust,
    book: createReleaseBook(releases, known),
    recordsAfter: position => records.slice(position),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
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
