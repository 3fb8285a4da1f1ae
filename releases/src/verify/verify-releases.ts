import { join } from 'node:path';
import type { LogRecord } from '../../contract/record.ts';
import { ReleaseError, type ReleaseErrorCode } from '../errors.ts';
import { openLog } from '../log/open-log.ts';
import { releasesDirectory } from '../open-releases.ts';
import { foldLog } from '../resolve/release-state.ts';
import { openKeyDirectory } from '../signing/key-directory.ts';
import { createTrust } from '../signing/trust.ts';
import { openWitness } from '../signing/witness.ts';
import { openReleaseStore } from '../store/release-store.ts';
import { type ReleaseVerdict, verifyFiles } from './verify-files.ts';

export type VerifyReport = {
  state: 'intact' | 'tampered' | 'unreachable';
  log: {
    /** Entries that verify, counted from the first. */
    entries: number;
    signed: boolean;
    state: 'intact' | 'tampered' | 'unreachable';
    error: { code: ReleaseErrorCode; message: string; next: string } | null;
  };
  releases: ReleaseVerdict[];
};

export type VerifyOptions = {
  dataDirectory: string;
  /** Public key of the root to hold the log to; that of `keys/` when left out. */
  root?: string;
  /** The database that the log lies in, instead of `releases/log/`. */
  databaseUrl?: string;
  onRelease?: (verdict: ReleaseVerdict, done: number, total: number) => void;
};

/**
 * Proves the whole chain from its first entry, every signature, and every file of every release, from disk and
 * trusting nothing that was read before. Never throws for what it finds; the report says it.
 */
export async function verifyReleases({
  dataDirectory,
  root,
  databaseUrl,
  onRelease,
}: VerifyOptions): Promise<VerifyReport> {
  const directory = releasesDirectory(dataDirectory);
  const log = await verifyLog(dataDirectory, root, databaseUrl);
  const store = await openReleaseStore({ directory });
  const published = [...foldLog(log.records).names.values()].flatMap(history => [...history.published.values()]);
  const releases: ReleaseVerdict[] = [];
  for (const release of published) {
    const verdict = await verifyFiles(store, release);
    releases.push(verdict);
    onRelease?.(verdict, releases.length, published.length);
  }
  const { records, ...findings } = log;
  const states = [findings.state, ...releases.map(({ state }) => state)];
  const state = states.includes('tampered') ? 'tampered' : states.includes('unreachable') ? 'unreachable' : 'intact';
  return { state, log: { entries: records.length, ...findings }, releases };
}

async function verifyLog(dataDirectory: string, expectedRoot: string | undefined, databaseUrl: string | undefined) {
  const keys = await openKeyDirectory(join(dataDirectory, 'keys'));
  const trust = createTrust({ root: expectedRoot ?? keys.root });
  const records: LogRecord[] = [];
  try {
    const witness = openWitness(join(keys.path, 'witness.json'));
    const accept = (record: LogRecord) => {
      trust.accept(record);
      records.push(record);
    };
    const guard = { signerFor: () => undefined, check: trust.check, accept, read: witness.compare };
    const log = await openLog({ directory: releasesDirectory(dataDirectory), guard, databaseUrl });
    await log.close();
    return { records, signed: trust.isSigned(), state: 'intact' as const, error: null };
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error;
    const { code, message, next } = error;
    const state = code === 'release/log-unreachable' ? ('unreachable' as const) : ('tampered' as const);
    return { records, signed: trust.isSigned(), state, error: { code, message, next } };
  }
}
