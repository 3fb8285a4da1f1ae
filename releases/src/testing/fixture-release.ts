import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReleaseInterface } from '../../contract/interface.ts';
import type { RemoteManifestInput } from '../../contract/manifest.ts';
import type { ReleaseDescription } from '../../contract/release.ts';
import { integrityOf } from '../store/digest.ts';

export type FixtureOptions = Partial<
  Pick<ReleaseDescription, 'version' | 'contract' | 'consumes' | 'provides' | 'requires' | 'kit' | 'style'>
> & {
  /** Room; the deployable is `mfe-<room>`. */
  room?: string;
  paths?: RemoteManifestInput['paths'];
  slots?: string[];
  nav?: RemoteManifestInput['nav'];
  /** Changes the bytes, and with them release id and digest. */
  salt?: string;
  /** Share keys that the page consumes. */
  pageConsumes?: string[];
};

/** A directory that is deleted by `remove`. */
export async function temporaryDirectory() {
  const directory = await mkdtemp(join(tmpdir(), 'maru-releases-'));
  return { directory, remove: () => rm(directory, { recursive: true, force: true }) };
}

/** `release.json` and contents of a small remote: one page, one stylesheet and one chunk for each slot. */
export function remoteFixture(options: FixtureOptions = {}): Fixture {
  const { room = 'cart', version = '1.0.0', contract = '1.0', salt = version, slots = [`${room}/mini`] } = options;
  const name = `mfe-${room}`;
  const releaseId = fixtureId(name, salt);
  const files: Record<string, string> = {
    'entry.js': `export const release = '${releaseId}'; // ${'entry '.repeat(20)}`,
    'page.js': `export const Page = () => '${room} ${salt}';`,
    'page.css': `.${room}-${releaseId} { color: inherit }`,
    'server.mjs': `export const remote = { release: '${releaseId}' };`,
  };
  const groups: ReleaseDescription['groups'] = {
    page: { js: ['page.js'], css: ['page.css'], consumes: options.pageConsumes ?? [] },
  };
  for (const slot of slots) {
    const chunk = slot.split('/')[1] ?? slot;
    files[`${chunk}.js`] = `export const Slot = () => '${slot} ${salt}';`;
    groups[chunk] = { js: [`${chunk}.js`], css: [], consumes: [] };
  }
  const paths = options.paths ?? [{ path: `/${room}`, page: 'page', title: { ko: room, en: room } }];
  return fixture(files, {
    schema: 1,
    name,
    room,
    kind: 'remote',
    version,
    releaseId,
    federationName: `mfe_${room.replaceAll('-', '_')}_${releaseId}`,
    contract,
    entry: 'entry.js',
    entryJs: [],
    entryCss: [],
    server: 'server.mjs',
    groups,
    consumes: options.consumes ?? [],
    provides: options.provides ?? [],
    routes: paths.map(({ path, page }) => ({ path, chunk: page, slots: [] })),
    layoutSlots: [],
    requires: options.requires ?? { operations: [] },
    kit: options.kit ?? null,
    style: options.style ?? 'react',
    manifest: manifestFixture({ ...options, room, contract, paths, slots }),
  });
}

/** An interface with nothing in it but what is given. */
export function interfaceFixture(part: Partial<ReleaseInterface> = {}): ReleaseInterface {
  return {
    schema: 1,
    slots: { offers: {}, uses: {} },
    events: { emits: {}, hears: {} },
    gateway: {},
    kit: { entries: {}, tokens: [] },
    provides: null,
    ...part,
  };
}

/** `release.json` and contents of a small shell that provides react eagerly. */
export function hostFixture(options: FixtureOptions = {}): Fixture {
  const { version = '1.0.0', contract = '1.0', salt = version } = options;
  const releaseId = fixtureId('shell', salt);
  return fixture(
    {
      'shell.js': `export const shell = '${releaseId}';`,
      'shell.css': `:root { --release: '${releaseId}' }`,
      'button.js': `export const Button = '${salt}';`,
      'button.css': `.button-${releaseId} { color: inherit }`,
    },
    {
      schema: 1,
      name: 'shell',
      room: 'shell',
      kind: 'host',
      version,
      releaseId,
      federationName: `shell_${releaseId}`,
      contract,
      entry: 'shell.js',
      entryJs: ['shell.js'],
      entryCss: ['shell.css'],
      server: null,
      groups: {},
      consumes: [],
      provides: options.provides ?? [
        { key: 'react', version: '19.3.1', eager: true, js: [], css: [], consumes: [] },
        {
          key: '@maru/ui-kit/button',
          version: '1.2.0',
          eager: false,
          js: ['button.js'],
          css: ['button.css'],
          consumes: ['react'],
        },
      ],
      routes: [],
      layoutSlots: [],
      requires: options.requires ?? { operations: [] },
      kit: options.kit ?? null,
      style: 'react',
      manifest: null,
    },
  );
}

/** A release that is not on disk yet. */
export type Fixture = { files: Record<string, string>; description: ReleaseDescription };

/** Writes a fixture as a build would. */
export async function writeFixture({ files, description }: Fixture, directory: string): Promise<string> {
  await mkdir(directory, { recursive: true });
  for (const [name, content] of Object.entries(files)) await writeFile(join(directory, name), content);
  await writeFile(join(directory, 'release.json'), `${JSON.stringify(description, undefined, 2)}\n`);
  return directory;
}

function fixture(files: Record<string, string>, description: Omit<ReleaseDescription, 'files'>): Fixture {
  const listed = Object.entries(files).map(([name, content]) => {
    const bytes = Buffer.from(content);
    return [name, { size: bytes.length, integrity: integrityOf(bytes) }] as const;
  });
  return { files, description: { ...description, files: Object.fromEntries(listed) } };
}

function fixtureId(name: string, salt: string): string {
  return createHash('sha256').update(`${name} ${salt}`).digest('hex').slice(0, 12);
}

function manifestFixture(
  options: FixtureOptions &
    Required<Pick<FixtureOptions, 'room' | 'contract' | 'slots'>> & { paths: RemoteManifestInput['paths'] },
): ReleaseDescription['manifest'] {
  const { room, contract, paths, slots, nav = [] } = options;
  return {
    name: `mfe-${room}`,
    room,
    title: { ko: room, en: room },
    owner: { team: `${room}-team` },
    accent: { light: '#8a4b2d', dark: '#d9a587' },
    contract,
    paths: paths.map(path => ({
      auth: 'none' as const,
      robots: 'index' as const,
      ...path,
      reads: { critical: [], deferred: [] },
    })),
    slots: {
      offers: slots.map(name => ({ name, chunk: name.split('/')[1] ?? name, size: { block: '2.5rem' } })),
      uses: [],
    },
    events: { emits: [], hears: [] },
    nav,
  };
}
