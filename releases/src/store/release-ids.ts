import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReleaseDescription } from '../../contract/release.ts';
import { ReleaseError } from '../errors.ts';
import type { BuiltRelease } from './built-release.ts';

/**
 * @throws ReleaseError `release/id-taken` when the id is bound to another digest
 */
export async function refuseTakenId(directory: string, { description, digest }: BuiltRelease): Promise<void> {
  const taken = await readFile(idFile(directory, description), 'utf8').catch(() => digest);
  if (taken === digest) return;
  throw new ReleaseError(
    'release/id-taken',
    `${description.name} ${description.releaseId} is ${taken}, this one is ${digest}`,
  );
}

/**
 * Binds a release id to its digest for ever, in `ids/<name>@<releaseId>`. Linking a whole file under a name that must
 * be free makes it safe for several publishers at once.
 * @throws ReleaseError `release/id-taken`
 */
export async function claimId(directory: string, built: BuiltRelease): Promise<void> {
  await mkdir(join(directory, 'ids'), { recursive: true });
  const temporary = join(directory, 'ids', `.${randomUUID()}.tmp`);
  try {
    await writeFile(temporary, built.digest, { flush: true });
    await link(temporary, idFile(directory, built.description));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    await refuseTakenId(directory, built);
  } finally {
    await rm(temporary, { force: true });
  }
}

const idFile = (directory: string, { name, releaseId }: ReleaseDescription) =>
  join(directory, 'ids', `${name}@${releaseId}`);
