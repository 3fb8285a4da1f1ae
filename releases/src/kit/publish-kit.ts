import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { cp, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ReleaseError } from '../errors.ts';
import { integrityOf } from '../store/digest.ts';
import { isKitVersion, kitDirectory, kitTarball } from './kit-releases.ts';

export type PublishKitOptions = {
  /** `MARU_DATA_DIR`. */
  dataDirectory: string;
  /** The kit's folder, which holds its package.json. */
  room: string;
  /** Its static Storybook; `<room>/storybook-static` where it is left out. */
  storybook?: string;
};
export type PublishKitResult = {
  version: string;
  outcome: 'published' | 'unchanged';
  /** Path to give to `npm install`, to build with this version. */
  tarball: string;
  integrity: string;
};
type KitRelease = { schema: 1; version: string; tarball: string; integrity: string };

const run = promisify(execFile);

/**
 * Puts a version of the kit into the release store: its `npm pack` tarball beside its static Storybook. A version never
 * changes: the same tarball again is nothing new.
 * @throws ReleaseError `release/file-missing` without a built Storybook, `release/id-taken` when the version is
 * published with another tarball, `release/description-invalid` without a version.
 */
export async function publishKit(options: PublishKitOptions): Promise<PublishKitResult> {
  const { dataDirectory, room, storybook = join(room, 'storybook-static') } = options;
  const { version } = JSON.parse(await readFile(join(room, 'package.json'), 'utf8')) as { version: string };
  if (!isKitVersion(version)) throw new ReleaseError('release/description-invalid', `ui-kit has version “${version}”`);
  if (!(await exists(join(storybook, 'index.html'))))
    throw new ReleaseError('release/file-missing', `${storybook} has no index.html`);
  const directory = kitDirectory(dataDirectory);
  const target = join(directory, version);
  const temporary = join(directory, `.${randomUUID()}.tmp`);
  await mkdir(temporary, { recursive: true });
  try {
    const release = await pack(room, temporary, version);
    const result = { version, tarball: join(target, release.tarball), integrity: release.integrity };
    if (await isPublished(target, release)) return { ...result, outcome: 'unchanged' };
    await cp(storybook, join(temporary, 'storybook'), { recursive: true });
    await writeFile(join(temporary, 'kit.json'), `${JSON.stringify(release, null, 2)}\n`, { flush: true });
    await rename(temporary, target).catch(async error => {
      // Another publisher of the same version was faster.
      if (!(await isPublished(target, release))) throw error;
    });
    return { ...result, outcome: 'published' };
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/** npm packs the same files to the same bytes. */
async function pack(room: string, destination: string, version: string): Promise<KitRelease> {
  await run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', destination], { cwd: room });
  const tarball = kitTarball(version);
  return { schema: 1, version, tarball, integrity: integrityOf(await readFile(join(destination, tarball))) };
}

async function isPublished(target: string, { version, integrity }: KitRelease): Promise<boolean> {
  const stored = await readFile(join(target, 'kit.json'), 'utf8').catch(() => undefined);
  if (stored === undefined) return false;
  if ((JSON.parse(stored) as KitRelease).integrity === integrity) return true;
  throw new ReleaseError(
    'release/id-taken',
    `ui-kit ${version} has another tarball (npm run version makes the next one)`,
  );
}

const exists = async (path: string) => (await stat(path).catch(() => undefined)) !== undefined;
