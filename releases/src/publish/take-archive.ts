import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ReleaseError, type ReleaseProblem } from '../errors.ts';
import type { ReleaseLog } from '../log/release-log.port.ts';
import { foldLog } from '../resolve/release-state.ts';
import { unpackRelease } from '../store/archive.ts';
import { readBuilt } from '../store/built-release.ts';
import { readVerified } from '../store/copy-verified.ts';
import type { ReleaseStore } from '../store/release-store.ts';
import { checkBuilt, isPublished } from './publish.ts';

export type TakeArchiveOptions = {
  log: ReleaseLog;
  store: ReleaseStore;
  /** A tar archive, as `packRelease` makes it. */
  archive: Uint8Array;
  /** What the release is to have as its digest. */
  digest: string;
  /** Throws to refuse the release of a deployable. */
  allow: (release: { name: string; releaseId: string }) => void;
  /** Check, and keep nothing. */
  dryRun?: boolean;
};

export type TakenArchive = {
  name: string;
  releaseId: string;
  version: string;
  digest: string;
  /** `published`: the log has it with these very bytes. */
  outcome: 'stored' | 'published' | 'would-publish';
  warnings: ReleaseProblem[];
};

/**
 * Takes the files of a release in as they arrive from elsewhere: each must have the size and sha384 that its
 * `release.json` says, and the release must fit what is live. Nobody gets it before the log says so.
 * @throws ReleaseError `release/archive-invalid`, `release/file-tampered`, `release/refused`, and what `ReleaseStore.put` throws
 */
export async function takeArchive(options: TakeArchiveOptions): Promise<TakenArchive> {
  const { log, store, digest, dryRun } = options;
  const directory = join(tmpdir(), `maru-upload-${randomUUID()}`);
  try {
    await unpackRelease(options.archive, directory);
    const built = await readBuilt(directory);
    const { name, releaseId, version } = built.description;
    options.allow({ name, releaseId });
    if (built.digest !== digest) {
      throw new ReleaseError('release/archive-invalid', `its files are ${built.digest}, not ${digest}`);
    }
    // Also where nothing is kept: a dry run says what the real one would, and a stored release is not a licence.
    for (const [file, expected] of Object.entries(built.description.files)) {
      await readVerified(join(directory, file), expected);
    }
    const records = await log.read();
    const state = foldLog(records);
    const result = { name, releaseId, version, digest };
    const isKnown = isPublished(state, built);
    const warnings = isKnown ? [] : checkBuilt(state, built, { records, store, at: new Date().toISOString() });
    if (dryRun) return { ...result, outcome: isKnown ? 'published' : 'would-publish', warnings };
    await store.put(built);
    return { ...result, outcome: isKnown ? 'published' : 'stored', warnings };
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
