import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTrust, emptyState } from '@maru/releases';
import type { ReleaseDescription, RemoteManifest, Snapshot, SnapshotRelease } from '@maru/releases/contract';
import type { ReleaseBook } from '../src/releases/release-book.ts';
import type { ReleaseSource } from '../src/releases/release-source.ts';

const sha384 = (text: string) => `sha384-${createHash('sha384').update(text).digest('base64')}`;
const digestOf = (name: string) => createHash('sha256').update(name).digest('hex').slice(0, 32);

export const bodyOf = (release: string, file: string) => `/* ${release} ${file} */`;

function description(name: string, parts: Partial<ReleaseDescription> & { fileNames: string[] }): ReleaseDescription {
  const { fileNames, ...rest } = parts;
  return {
    schema: 1,
    name,
    room: name.replace('mfe-', ''),
    kind: 'remote',
    version: '1.0.0',
    releaseId: digestOf(name).slice(0, 12),
    federationName: `${name.replaceAll('-', '_')}_${digestOf(name).slice(0, 12)}`,
    contract: '1.0',
    entry: 'entry.js',
    entryJs: [],
    entryCss: [],
    server: 'server.js',
    files: Object.fromEntries(
      [...fileNames, 'server.js'].map(file => [
        file,
        { size: Buffer.byteLength(bodyOf(name, file)), integrity: sha384(bodyOf(name, file)) },
      ]),
    ),
    groups: {},
    consumes: [],
    provides: [],
    routes: [],
    layoutSlots: [],
    requires: { operations: [] },
    kit: null,
    style: 'react',
    manifest: null,
    ...rest,
  };
}

const group = (js: string[], css: string[] = [], consumes: string[] = []) => ({ js, css, consumes });
const noReads = { critical: [], deferred: [] };

function manifest(room: string, parts: Pick<RemoteManifest, 'paths' | 'slots'>): RemoteManifest {
  return {
    name: `mfe-${room}`,
    room,
    title: { ko: room, en: room },
    owner: { team: room },
    accent: { light: 'red', dark: 'red' },
    contract: '1.0',
    events: { emits: [], hears: [] },
    nav: [],
    ...parts,
  };
}

const page = (path: string, chunk: string, parts: Partial<RemoteManifest['paths'][number]> = {}) => ({
  path,
  page: chunk,
  reads: noReads,
  auth: 'none' as const,
  robots: 'index' as const,
  title: { ko: `${chunk} 제목`, en: `Title of ${chunk}` },
  ...parts,
});

const read = (operation: string, more: { search?: string[] | '*'; params?: Record<string, string> } = {}) => ({
  operation,
  search: more.search ?? [],
  params: more.params ?? {},
});

/** A shell, a catalog and a cart, small enough to know every file by heart. */
export const descriptions = {
  shell: description('shell', {
    kind: 'host',
    fileNames: ['entry.js', 'vendor.js', 'entry.css', 'button.js', 'button.css', 'terms.js'],
    entryJs: ['vendor.js'],
    entryCss: ['entry.css'],
    groups: { terms: group(['terms.js']) },
    provides: [
      { key: 'react', version: '19.3.0', eager: true, js: [], css: [], consumes: [] },
      {
        key: '@maru/ui-kit/button',
        version: '1.0.0',
        eager: false,
        js: ['button.js'],
        css: ['button.css'],
        consumes: ['react'],
      },
    ],
    routes: [{ path: '/terms', chunk: 'terms', slots: [] }],
    layoutSlots: ['cart/mini-cart'],
  }),
  catalog: description('mfe-catalog', {
    fileNames: ['entry.js', 'remote.js', 'page-home.js', 'page-product.js', 'page-product.css', 'page-account.js'],
    consumes: [
      { key: 'react', range: '^19.0.0', singleton: true, hasFallback: false },
      { key: '@maru/ui-kit/button', range: '^1.0.0', singleton: false, hasFallback: true },
    ],
    groups: {
      remote: group(['remote.js'], [], ['react']),
      'page-home': group(['page-home.js']),
      'page-product': group(['page-product.js'], ['page-product.css'], ['@maru/ui-kit/button']),
      'page-account': group(['page-account.js']),
    },
    routes: [
      { path: '/', chunk: 'page-home', slots: [] },
      { path: '/p/:slug', chunk: 'page-product', slots: ['cart/add-to-cart', 'account/keep'] },
    ],
    manifest: manifest('catalog', {
      paths: [
        page('/', 'page-home', { reads: { critical: [read('getHomePage')], deferred: [] } }),
        page('/p/:slug', 'page-product', {
          reads: {
            critical: [read('getProductPage', { search: ['variant'] })],
            deferred: [read('getRecommendations', { params: { slug: 'slug' } })],
          },
        }),
        page('/account', 'page-account', { auth: 'required', robots: 'noindex' }),
      ],
      slots: { offers: [], uses: ['cart/add-to-cart', 'account/keep'] },
    }),
  }),
  cart: description('mfe-cart', {
    fileNames: ['entry.js', 'remote.js', 'slot-mini-cart.js', 'slot-add-to-cart.js', 'page-cart.js'],
    groups: {
      remote: group(['remote.js']),
      'slot-mini-cart': group(['slot-mini-cart.js']),
      'slot-add-to-cart': group(['slot-add-to-cart.js']),
      'page-cart': group(['page-cart.js']),
    },
    manifest: manifest('cart', {
      paths: [page('/cart', 'page-cart', { robots: 'noindex', reads: { critical: [read('getCart')], deferred: [] } })],
      slots: {
        offers: [
          { name: 'cart/mini-cart', chunk: 'slot-mini-cart', size: { block: '1rem' } },
          { name: 'cart/add-to-cart', chunk: 'slot-add-to-cart', size: { block: '1rem' } },
        ],
        uses: [],
      },
    }),
  }),
};

const releaseOf = (one: ReleaseDescription): SnapshotRelease => ({
  name: one.name,
  room: one.room,
  releaseId: one.releaseId,
  version: one.version,
  digest: digestOf(one.name),
  channel: 'active',
});

export const snapshot: Snapshot = {
  position: 6,
  host: releaseOf(descriptions.shell),
  remotes: [releaseOf(descriptions.cart), releaseOf(descriptions.catalog)],
  lastGood: [],
  disabled: [],
};

const byDigest = new Map(Object.values(descriptions).map(one => [digestOf(one.name), one]));

export function describe(digest: string): ReleaseDescription {
  const found = byDigest.get(digest);
  if (!found) throw new Error(`release/unknown: ${digest}`);
  return found;
}

/** Address of a file of one of the releases above. */
export const urlOf = (name: keyof typeof descriptions, file: string) =>
  `/r/${digestOf(descriptions[name].name)}/${file}`;

/** The log of the fake releases is not read; tests of it publish into a real one. */
export const unreadBook: ReleaseBook = {
  head: unread,
  plan: unread,
  accept: unread,
  take: unread,
  status: unread,
  history: unread,
  diff: unread,
  discovery: unread,
  change: unread,
};
function unread(): never {
  throw new Error('The fake releases have no log');
}

/** A log with nothing in it, that nobody appends to. */
export const emptyLog = {
  state: emptyState,
  trust: createTrust(),
  recordsAfter: () => [],
  subscribe: () => () => undefined,
} satisfies Partial<ReleaseSource>;

/** The releases with their files on disk. */
export function createFakeReleases(): ReleaseSource {
  const directory = mkdtempSync(join(tmpdir(), 'maru-releases-'));
  for (const [digest, one] of byDigest) {
    mkdirSync(join(directory, digest));
    for (const file of Object.keys(one.files)) writeFileSync(join(directory, digest, file), bodyOf(one.name, file));
    writeFileSync(join(directory, digest, 'entry.js.br'), 'compressed');
    writeFileSync(join(directory, digest, 'not-listed.js'), 'secret');
  }
  return {
    snapshotFor: () => snapshot,
    describe,
    filePath: (digest, file) => join(directory, digest, file),
    hasSnapshot: () => true,
    ...emptyLog,
    book: unreadBook,
    close: async () => {},
  };
}

/** The releases as their builds would have left them: one directory each, to be published. */
export function writeBuiltReleases(): string[] {
  return Object.values(descriptions).map(one => {
    const directory = mkdtempSync(join(tmpdir(), 'maru-built-'));
    for (const file of Object.keys(one.files)) writeFileSync(join(directory, file), bodyOf(one.name, file));
    writeFileSync(join(directory, 'release.json'), JSON.stringify(one));
    return directory;
  });
}
