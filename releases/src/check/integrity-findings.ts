import { join } from 'node:path';
import { ReleaseError } from '../errors.ts';
import type { BuiltRelease } from '../store/built-release.ts';
import { readVerified } from '../store/copy-verified.ts';
import { type Breakage, labelOf } from './finding.ts';

/** Files of a build or of a published release that are not what its `release.json` says. */
export async function integrityFindings({ directory, description }: Pick<BuiltRelease, 'directory' | 'description'>) {
  const found: Breakage[] = [];
  for (const [file, expected] of Object.entries(description.files)) {
    try {
      await readVerified(join(directory, file), expected);
    } catch (error) {
      if (!(error instanceof ReleaseError)) throw error;
      const isMissing = error.code === 'release/file-missing';
      found.push({
        code: isMissing ? 'file-missing' : 'file-tampered',
        message: isMissing ? `${file} is not there.` : `${file} is not the file that release.json describes.`,
        fix: 'Build the room again; nothing may change a file after its build.',
        breaks: labelOf(description),
      });
    }
  }
  return found;
}
