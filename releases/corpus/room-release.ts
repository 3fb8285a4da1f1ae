import { join } from 'node:path';
import * as v from 'valibot';
import type { ReleaseInterface } from '../contract/interface.ts';
import { RemoteManifest } from '../contract/manifest.ts';
import type { ConsumedShare, ProvidedShare, ReleaseDescription, SizeBudget } from '../contract/release.ts';
import { hostFixture, remoteFixture } from '../src/testing/fixture-release.ts';

export type RoomFiles = {
  root: string;
  read: (path: string) => string | undefined;
  operations: string[];
  interface: ReleaseInterface;
};

type RoomPackage = { version: string; dependencies: Record<string, string>; maru?: { budget?: SizeBudget } };

/** The `release.json` that a build of a room would write, with small files in the place of the real ones. */
export function roomRelease(name: string, files: RoomFiles): ReleaseDescription {
  const json = <Type>(path: string) => JSON.parse(files.read(join(files.root, path)) ?? '{}') as Type;
  const own = json<RoomPackage>(`${name}/package.json`);
  const kit = json<RoomPackage>('ui-kit/package.json').version;
  const door = json<RoomPackage>('shell/package.json').version;
  const facts = { version: own.version, kit, requires: { operations: files.operations }, salt: JSON.stringify(own) };
  if (name === 'shell') {
    const source = files.read(join(files.root, 'shell/contract/version.ts')) ?? '';
    const contract = /'(\d+\.\d+)'/.exec(source)?.[1] ?? '';
    const provides = hostShares(own, door, kit, Object.keys(files.interface.provides?.entries ?? {}));
    return { ...hostFixture({ ...facts, contract, provides }).description, budget: own.maru?.budget };
  }
  const manifest = v.parse(RemoteManifest, json(`${name}/remote.manifest.json`));
  const { description } = remoteFixture({
    ...facts,
    room: manifest.room,
    contract: manifest.contract,
    slots: manifest.slots.offers.map(({ chunk }) => `x/${chunk}`),
    consumes: remoteShares(own, door, kit, Object.keys(files.interface.kit.entries)),
  });
  for (const { page } of manifest.paths)
    description.groups[page] = { js: ['page.js'], css: ['page.css'], consumes: [] };
  return { ...description, manifest, budget: own.maru?.budget };
}

const compatible = (version: string) => `^${version.split('.')[0]}.0.0`;
const DOOR = '@maru/shell/contract/router';

function remoteShares({ dependencies }: RoomPackage, door: string, kit: string, entries: string[]): ConsumedShare[] {
  const singleton = (key: string, version: string) =>
    ({ key, range: compatible(version), singleton: true, hasFallback: false }) as const;
  return [
    singleton('react', dependencies.react ?? ''),
    singleton('react-dom', dependencies['react-dom'] ?? ''),
    singleton(DOOR, door),
    ...entries.map(entry => ({
      key: `@maru/ui-kit/${entry}`,
      range: compatible(kit),
      singleton: false,
      hasFallback: true,
    })),
  ];
}

function hostShares({ dependencies }: RoomPackage, door: string, kit: string, entries: string[]): ProvidedShare[] {
  const share = (key: string, version: string) => ({ key, version, eager: true, js: [], css: [], consumes: [] });
  return [
    share('react', dependencies.react ?? ''),
    share('react-dom', dependencies['react-dom'] ?? ''),
    share(DOOR, door),
    ...entries.map(entry => share(`@maru/ui-kit/${entry}`, kit)),
  ];
}
