import { mkdir, open, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { constants, brotliCompress as zlibBrotli } from 'node:zlib';
import type { ReleaseFile } from '../../contract/release.ts';
import { ReleaseError } from '../errors.ts';
import type { BuiltRelease } from './built-release.ts';
import { integrityOf } from './digest.ts';

const brotli = promisify(zlibBrotli);
const COMPRESSIBLE = /\.(m?js|css|json|svg|html|txt|map|xml|webmanifest)$/;

/**
 * Copies a built release into a new directory: each file that `release.json` lists, checked, with its `.br`, and
 * `release.json` last. Files that it does not list stay behind.
 * @throws ReleaseError `release/file-missing`, `release/file-tampered`
 */
export async function copyVerified(
  built: BuiltRelease,
  target: string,
  onFile?: (file: string, done: number, total: number) => void,
): Promise<void> {
  await mkdir(target);
  const files = Object.entries(built.description.files);
  let done = 0;
  const copies = await Promise.allSettled(
    files.map(async ([name, expected]) => {
      const bytes = await readVerified(join(built.directory, name), expected);
      await writeFile(join(target, name), bytes, { flush: true });
      // The server file never travels to a browser.
      if (name !== built.description.server && COMPRESSIBLE.test(name) && bytes.length > 0) {
        await writeFile(join(target, `${name}.br`), await compress(bytes), { flush: true });
      }
      done += 1;
      onFile?.(name, done, files.length);
    }),
  );
  // All have ended before a failure is thrown, so that the caller can delete the directory.
  for (const copy of copies) if (copy.status === 'rejected') throw copy.reason;
  await writeFile(join(target, 'release.json'), built.text, { flush: true });
  const folder = await open(target, 'r');
  await folder.sync();
  await folder.close();
}

/**
 * The bytes of a file that has the expected size and sha384.
 * @throws ReleaseError `release/file-missing`, `release/file-tampered`
 */
export async function readVerified(path: string, expected: ReleaseFile): Promise<Buffer> {
  const bytes = await readFile(path).catch(cause => {
    throw new ReleaseError('release/file-missing', path, { cause });
  });
  if (bytes.length !== expected.size) {
    throw new ReleaseError('release/file-tampered', `${path} has ${bytes.length} bytes instead of ${expected.size}`);
  }
  if (integrityOf(bytes) !== expected.integrity) {
    throw new ReleaseError('release/file-tampered', `${path} does not have the sha384 that release.json says`);
  }
  return bytes;
}

function compress(bytes: Buffer): Promise<Buffer> {
  return brotli(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    },
  });
}
