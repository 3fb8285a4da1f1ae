import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { extract, pack } from 'tar-stream';
import { ReleaseError } from '../errors.ts';
import type { BuiltRelease } from './built-release.ts';

/** Content type of a release on its way to a store. */
export const ARCHIVE_TYPE = 'application/x-tar';
const PLAIN_NAME = /^(?!\.)[A-Za-z0-9._~-]{1,255}$/;

/**
 * A built release as one tar archive: `release.json` first, then the files that it lists, sorted. The same release
 * gives the same bytes.
 */
export async function packRelease({ directory, description, text }: BuiltRelease): Promise<Buffer> {
  const archive = pack();
  const bytes = buffer(archive);
  archive.entry(headerOf('release.json'), text);
  for (const name of Object.keys(description.files).sort()) {
    const content = await readFile(join(directory, name)).catch(cause => {
      throw new ReleaseError('release/file-missing', join(directory, name), { cause });
    });
    archive.entry(headerOf(name), content);
  }
  archive.finalize();
  return bytes;
}

/**
 * Writes the files of an archive into a new directory. Their content is checked when the store takes them in.
 * @throws ReleaseError `release/archive-invalid` for what is no flat file, and for a name that is there twice
 */
export async function unpackRelease(archive: Uint8Array, directory: string): Promise<void> {
  await mkdir(directory);
  const reader = extract();
  reader.end(Buffer.from(archive));
  const seen = new Set<string>();
  try {
    for await (const entry of reader) {
      const { name, type } = entry.header;
      if (type !== 'file' || !PLAIN_NAME.test(name)) throw invalid(`${name} is no flat file`);
      if (seen.has(name)) throw invalid(`${name} is there twice`);
      seen.add(name);
      await writeFile(join(directory, name), await buffer(entry));
    }
  } catch (cause) {
    throw cause instanceof ReleaseError ? cause : invalid('it cannot be read', cause);
  }
  if (!seen.has('release.json')) throw invalid('it has no release.json');
}

/** Without times and owners, which are no part of a release. */
const headerOf = (name: string) => ({ name, mode: 0o644, mtime: new Date(0) });

const invalid = (why: string, cause?: unknown) => new ReleaseError('release/archive-invalid', why, { cause });
