import { join } from 'node:path';
import type { Snapshot } from '../contract/snapshot.ts';
import { openLog } from './log/open-log.ts';
import type { ReleaseLog } from './log/release-log.port.ts';
import type { Visitor } from './resolve/candidates.ts';
import { emptyState, foldLog, type ReleaseState } from './resolve/release-state.ts';
import { resolveSnapshot } from './resolve/resolve-snapshot.ts';
import { createGuard } from './signing/guard.ts';
import { type KeyDirectory, openKeyDirectory } from './signing/key-directory.ts';
import type { SigningKey } from './signing/signing-key.ts';
import { createTrust, type Trust } from './signing/trust.ts';
import { openWitness } from './signing/witness.ts';
import { openReleaseStore, type ReleaseStore } from './store/release-store.ts';

export type Releases = {
  log: ReleaseLog;
  store: ReleaseStore;
  /** Whose keys may release what, as the log says. */
  trust: Trust;
  /** The private keys of this place. */
  keys: KeyDirectory;
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
  /** `MARU_DATA_DIR`; everything lies in `releases/` and `keys/` below it. */
  dataDirectory: string;
  /** Operations of the deployed gateway; releases that need others are not chosen. */
  operations?: ReadonlySet<string>;
  /** `postgres://…`: the log lies in that database instead of `releases/log/`. Files and keys stay where they are. */
  databaseUrl?: string;
  /** Sign with this key only, as a pipeline does, instead of those in `keys/`. */
  key?: SigningKey;
};

/**
 * Log, files and resolver of one data directory.
 * @throws ReleaseError `release/log-corrupt`, `release/log-rolled-back`, `release/signature-invalid`,
 * `release/log-unreachable`
 */
export async function openReleases({
  dataDirectory,
  operations,
  key,
  databaseUrl,
}: ReleasesOptions): Promise<Releases> {
  const directory = releasesDirectory(dataDirectory);
  const keys = await openKeyDirectory(join(dataDirectory, 'keys'));
  const witness = openWitness(join(keys.path, 'witness.json'));
  const trust = createTrust({ root: keys.root, verifiedTo: witness.seen()?.position });
  const guard = createGuard({ trust, witness, keys: () => (key ? [key] : keys.all().values()) });
  const log = await openLog({ directory, guard, databaseUrl });
  const store = await openReleaseStore({ directory });
  const folded = emptyState();
  const state = async () => foldLog(await log.read(folded.position), folded);
  return {
    log,
    store,
    trust,
    keys,
    state,
    resolve: async visitor =>
      resolveSnapshot({ records: await state(), describe: store.describe, visitor, operations }),
    close: () => log.close(),
  };
}

export function releasesDirectory(dataDirectory: string): string {
  return join(dataDirectory, 'releases');
}
