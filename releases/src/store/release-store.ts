import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReleaseInterface } from '../../contract/interface.ts';
import type { ReleaseDescription } from '../../contract/release.ts';
import { ReleaseError } from '../errors.ts';
import { type BuiltRelease, parseDescription, readBuilt } from './built-release.ts';
import { copyVerified } from './copy-verified.ts';
import { type Deployments, openDeployments } from './deployments.ts';
import { claimId, refuseTakenId } from './release-ids.ts';
import { readInterface } from './release-interface.ts';

const LEFTOVER_AGE_MS = 600_000;

export type PutResult = { digest: string; description: ReleaseDescription; outcome: 'stored' | 'present' };
export type PutOptions = { onFile?: (file: string, done: number, total: number) => void };

/** Immutable release files under one directory, which any static host can serve. */
export interface ReleaseStore {
  /**
   * Takes a built directory in: every file of `release.json` is checked for size and sha384 and gets its `.br`; then
   * all appear at once. Taking the same bytes in again changes nothing.
   * @throws ReleaseError `release/description-invalid`, `release/file-missing`, `release/file-tampered`, `release/id-taken`
   */
  put(built: string | BuiltRelease, options?: PutOptions): Promise<PutResult>;
  /**
   * What a release is, read once per process.
   * @throws ReleaseError `release/unknown`
   */
  describe(digest: string): ReleaseDescription;
  /**
   * The bytes of its `release.json`.
   * @throws ReleaseError `release/unknown`
   */
  describedBy(digest: string): Buffer;
  /**
   * What a release offers and uses; undefined where it was built without `interface.json`.
   * @throws ReleaseError `release/description-invalid`
   */
  interfaceOf(digest: string): ReleaseInterface | undefined;
  /** What is deployed beside the releases. */
  readonly deployments: Deployments;
  has(digest: string): Promise<boolean>;
  /** Digests of all releases in the store, sorted. */
  list(): Promise<string[]>;
  /** URL path of a file, `/r/<digest>/<file>`. */
  fileUrl(digest: string, file: string): string;
  /** Path of a file on disk; the compressed one is beside it with `.br` added. */
  filePath(digest: string, file: string): string;
  /** Bytes of a file as brotli, or undefined where it is not stored compressed. */
  brotliSize(digest: string, file: string): Promise<number | undefined>;
  /** Deletes a release's files for good and remembers that it was meant. The log keeps its records. */
  prune(digest: string, note?: { who: string; reason: string; at: string }): Promise<void>;
  /** Whether the files are missing because they were pruned. */
  isPruned(digest: string): Promise<boolean>;
}

/** The store in `<directory>/files/<digest>/`. */
export async function openReleaseStore({ directory }: { directory: string }): Promise<ReleaseStore> {
  const files = join(directory, 'files');
  await mkdir(files, { recursive: true });
  await removeLeftovers(files);
  const descriptions = new Map<string, ReleaseDescription>();

  async function put(source: string | BuiltRelease, options: PutOptions = {}): Promise<PutResult> {
    const built = typeof source === 'string' ? await readBuilt(source) : source;
    const { digest, description } = built;
    const target = join(files, digest);
    await refuseTakenId(directory, built);
    const stored = await readFile(join(target, 'release.json')).catch(() => undefined);
    if (stored) {
      refuseOtherDescription(stored, built);
      return { digest, description, outcome: 'present' };
    }
    const temporary = join(files, `.${randomUUID()}.tmp`);
    try {
      await copyVerified(built, temporary, options.onFile);
      await claimId(directory, built);
      await rename(temporary, target);
    } catch (error) {
      await rm(temporary, { recursive: true, force: true });
      // Another publisher of the same bytes was faster.
      if (!isTaken(error) || !(await exists(target))) throw error;
      return { digest, description, outcome: 'present' };
    }
    return { digest, description, outcome: 'stored' };
  }

  function describedBy(digest: string): Buffer {
    try {
      return readFileSync(join(files, digest, 'release.json'));
    } catch (cause) {
      throw new ReleaseError('release/unknown', `${digest} has no files in the store`, { cause });
    }
  }

  return {
    put,
    describe(digest) {
      const known = descriptions.get(digest);
      if (known) return known;
      const description = parseDescription(describedBy(digest).toString('utf8'), join(files, digest, 'release.json'));
      descriptions.set(digest, description);
      return description;
    },
    describedBy,
    interfaceOf: digest => readInterface(join(files, digest)),
    deployments: openDeployments(directory),
    has: digest => exists(join(files, digest, 'release.json')),
    async list() {
      return (await readdir(files)).filter(name => /^[0-9a-f]{32}$/.test(name)).sort();
    },
    fileUrl: releaseUrl,
    filePath: (digest, file) => join(files, digest, file),
    async brotliSize(digest, file) {
      return (await stat(join(files, digest, `${file}.br`)).catch(() => undefined))?.size;
    },
    async prune(digest, note) {
      descriptions.delete(digest);
      await mkdir(join(directory, 'pruned'), { recursive: true });
      await writeFile(join(directory, 'pruned', digest), note ? `${JSON.stringify(note)}\n` : '', { flush: true });
      await rm(join(files, digest), { recursive: true, force: true });
    },
    isPruned: async digest => !(await exists(join(files, digest))) && exists(join(directory, 'pruned', digest)),
  };
}

/** URL path of a release's file, or of its directory (with the slash) when no file is given. */
export function releaseUrl(digest: string, file = ''): string {
  return `/r/${digest}/${file}`;
}

/** Directories of publishers that were killed. Young ones may belong to one at work. */
async function removeLeftovers(files: string): Promise<void> {
  for (const name of await readdir(files)) {
    if (!name.endsWith('.tmp')) continue;
    const path = join(files, name);
    const changed = (await stat(path).catch(() => undefined))?.mtimeMs ?? Date.now();
    if (Date.now() - changed > LEFTOVER_AGE_MS) await rm(path, { recursive: true, force: true });
  }
}

function refuseOtherDescription(stored: Buffer, built: BuiltRelease): void {
  if (stored.equals(built.text)) return;
  throw new ReleaseError(
    'release/id-taken',
    `${built.description.name} ${built.description.releaseId} has the same files but another release.json`,
  );
}

const isTaken = (error: unknown) => ['EEXIST', 'ENOTEMPTY'].includes((error as NodeJS.ErrnoException).code ?? '');

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}
