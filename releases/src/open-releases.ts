import { join } from 'node:path';
import type { Snapshot } from '../contract/snapshot.ts';
import { openLog } from './log/open-log.ts';
import type { ReleaseLog } from './log/release-log.port.ts';
import type { Visitor } from './resolve/candidates.ts';
import { emptyState, foldLog, type ReleaseState } from './resolve/release-state.ts';
import { resolveSnapshot } from './resolve/resolve-snapshot.ts';
import { openReleaseStore, type ReleaseStore } from './store/release-store.ts';

export type Releases = {
  log: ReleaseLog;
  store: ReleaseStore;
  /** The log, folded up to its newest entry. */
  state(): Promise<ReleaseState>;
  /**
   * What a visitor runs, as of the newest entry. For a visitor and an unchanged log it is the same object each time.
   * @throws ReleaseError `release/no-host`, `release/override-refused`, `release/log-corrupt`
   */
  resolve(visitor: Visitor): Promise<Snapshot>;
  close(): Promise<void>;
};

export type ReleasesOptions = {
  /** `MARU_DATA_DIR`; everything lies in `releases/` below it. */
  dataDirectory: string;
  /** Operations of the deployed gateway; releases that need others are not chosen. */
  operations?: ReadonlySet<string>;
};

/** Log, files and resolver of one data directory. */
export async function openReleases({ dataDirectory, operations }: ReleasesOptions): Promise<Releases> {
  const directory = releasesDirectory(dataDirectory);
  const log = await openLog({ directory });
  const store = await openReleaseStore({ directory });
  const folded = emptyState();
  const state = async () => foldLog(await log.read(folded.position), folded);
  return {
    log,
    store,
    state,
    resolve: async visitor =>
      resolveSnapshot({ records: await state(), describe: store.describe, visitor, operations }),
    close: () => log.close(),
  };
}

export function releasesDirectory(dataDirectory: string): string {
  return join(dataDirectory, 'releases');
}
