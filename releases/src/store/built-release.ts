import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { ReleaseDescription } from '../../contract/release.ts';
import { ReleaseError } from '../errors.ts';
import { digestOf, integrityOf } from './digest.ts';

/** A built directory by its `release.json`, whose files have not been looked at. */
export type BuiltRelease = {
  directory: string;
  description: ReleaseDescription;
  /** The bytes of `release.json`. */
  text: Buffer;
  /** Integrity of those bytes. */
  integrity: string;
  digest: string;
};

/**
 * Reads the `release.json` of a built directory.
 * @throws ReleaseError `release/description-invalid`
 */
export async function readBuilt(directory: string): Promise<BuiltRelease> {
  const path = join(directory, 'release.json');
  const text = await readFile(path).catch(cause => {
    throw new ReleaseError('release/description-invalid', `${path} cannot be read`, { cause });
  });
  const description = parseDescription(text.toString('utf8'), path);
  return { directory, description, text, integrity: integrityOf(text), digest: digestOf(description.files) };
}

/** @throws ReleaseError `release/description-invalid`, with one problem for each thing that is wrong */
export function parseDescription(text: string, path: string): ReleaseDescription {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new ReleaseError('release/description-invalid', `${path} is not JSON`, { cause });
  }
  const result = v.safeParse(ReleaseDescription, json);
  if (result.success) return result.output;
  const problems = result.issues.map(issue => ({
    code: 'schema',
    message: `${v.getDotPath(issue) ?? 'release.json'}: ${issue.message}`,
    fix: 'See releases/contract/release.ts and manifest.ts for the schema.',
  }));
  throw new ReleaseError('release/description-invalid', `${path}: ${problems[0]?.message}`, { problems });
}
