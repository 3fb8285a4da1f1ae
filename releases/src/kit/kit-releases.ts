import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import semver from 'semver';

/** What `/storybook/versions.json` answers. `current` is the newest stable version, null while there is none. */
export type KitVersions = { current: string | null; versions: string[] };

/** Where kit releases lie: `<data>/ui-kit/<version>/` with the tarball, `storybook/` and `kit.json`. */
export const kitDirectory = (dataDirectory: string): string => join(dataDirectory, 'ui-kit');
export const kitTarball = (version: string): string => `maru-ui-kit-${version}.tgz`;
export const isKitVersion = (version: string): boolean => semver.valid(version) === version;

/** Versions of the kit in the store, the newest first. */
export async function kitVersions(dataDirectory: string): Promise<KitVersions> {
  const names = await readdir(kitDirectory(dataDirectory)).catch(() => []);
  const versions = names.filter(isKitVersion).sort(semver.rcompare);
  const current = versions.find(version => semver.prerelease(version) === null) ?? versions[0] ?? null;
  return { current, versions };
}
