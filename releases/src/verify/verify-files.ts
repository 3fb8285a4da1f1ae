import { readdir, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliDecompress as zlibBrotliDecompress } from 'node:zlib';
import type { ReleaseDescription } from '../../contract/release.ts';
import { ReleaseError } from '../errors.ts';
import type { Published } from '../resolve/release-state.ts';
import { parseDescription } from '../store/built-release.ts';
import { readVerified } from '../store/copy-verified.ts';
import { digestOf, integrityOf } from '../store/digest.ts';
import type { ReleaseStore } from '../store/release-store.ts';

const brotliDecompress = promisify(zlibBrotliDecompress);

/** `tampered`: there, but not what was published. `unreachable`: cannot be read, which proves nothing about it. */
export type Finding = { file: string; state: 'tampered' | 'unreachable'; message: string };

export type ReleaseVerdict = {
  name: string;
  releaseId: string;
  version: string;
  digest: string;
  state: 'intact' | 'pruned' | 'tampered' | 'unreachable';
  files: number;
  findings: Finding[];
};

/** Reads every file of a published release again, and compares it with what the log signed. */
export async function verifyFiles(store: ReleaseStore, published: Published): Promise<ReleaseVerdict> {
  const { name, releaseId, version, digest } = published;
  const verdict = { name, releaseId, version, digest };
  if (await store.isPruned(digest)) return { ...verdict, state: 'pruned', files: 0, findings: [] };
  const findings: Finding[] = [];
  const description = await readDescription(store, published, findings);
  const files = Object.entries(description?.files ?? {});
  if (description) {
    await findUnlisted(store, digest, description, findings);
    // One after the other: a big store must not be held in memory at once.
    for (const [file, expected] of files) await verifyFile(store, digest, file, expected, findings);
  }
  const tampered = findings.some(finding => finding.state === 'tampered');
  const state = tampered ? 'tampered' : findings.length > 0 ? 'unreachable' : 'intact';
  return { ...verdict, state, files: files.length, findings };
}

async function readDescription(
  store: ReleaseStore,
  { digest, name, releaseId, description: integrity }: Published,
  findings: Finding[],
): Promise<ReleaseDescription | undefined> {
  const file = 'release.json';
  const path = store.filePath(digest, file);
  const bytes = await readFile(path).catch((error: Error) => {
    findings.push({ file, state: 'unreachable', message: error.message });
  });
  if (!bytes) return undefined;
  const tampered = (message: string) => void findings.push({ file, state: 'tampered', message });
  if (integrity && integrityOf(bytes) !== integrity) tampered('It is not the one that was published.');
  try {
    const description = parseDescription(bytes.toString('utf8'), path);
    if (digestOf(description.files) !== digest) tampered('Its files do not add up to the digest.');
    if (description.name !== name || description.releaseId !== releaseId) tampered('It is of another release.');
    return description;
  } catch (error) {
    tampered((error as Error).message);
    return undefined;
  }
}

async function verifyFile(
  store: ReleaseStore,
  digest: string,
  file: string,
  expected: ReleaseDescription['files'][string],
  findings: Finding[],
): Promise<void> {
  try {
    await readVerified(store.filePath(digest, file), expected);
  } catch (error) {
    const isMissing = error instanceof ReleaseError && error.code === 'release/file-missing';
    findings.push({ file, state: isMissing ? 'unreachable' : 'tampered', message: (error as Error).message });
  }
  const compressed = await readFile(store.filePath(digest, `${file}.br`)).catch(() => undefined);
  if (!compressed) return;
  const bytes = await brotliDecompress(compressed).catch(() => undefined);
  if (bytes && integrityOf(bytes) === expected.integrity) return;
  findings.push({ file: `${file}.br`, state: 'tampered', message: 'It is not the compressed form of its file.' });
}

async function findUnlisted(store: ReleaseStore, digest: string, description: ReleaseDescription, findings: Finding[]) {
  for (const file of await readdir(store.filePath(digest, ''))) {
    if (file === 'release.json' || description.files[file.replace(/\.br$/, '')]) continue;
    findings.push({ file, state: 'tampered', message: 'It is not part of the release.' });
  }
}
