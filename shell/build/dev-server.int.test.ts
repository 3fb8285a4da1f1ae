import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { ReleaseDescription } from '@maru/releases/contract';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type DevServer, startDevServer } from './dev-server.ts';

const STORE = 'http://localhost:3000';
// Below shell/, so that sources and server file find what they import.
const folder = mkdtempSync(join(import.meta.dirname, '../dist-test-live-'));
const directory = join(folder, 'mfe-fixture');
const page = join(directory, 'src/fixture.page.tsx');

let server: DevServer;
let origin = '';
const builds: (string | undefined)[] = [];
let onBuild: (() => void) | undefined;

beforeAll(async () => {
  cpSync(join(import.meta.dirname, 'fixtures/mfe-fixture'), directory, { recursive: true });
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  const built = nextBuild();
  server = await startDevServer({
    directory,
    port,
    storeOrigins: [STORE, 'http://127.0.0.1:3000'],
    isLive: true,
    onBuilt: errors => {
      builds.push(errors);
      onBuild?.();
    },
  });
  await built;
}, 60_000);
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const described = async () => v.parse(ReleaseDescription, await (await fetch(`${origin}/release.json`)).json());
const textOf = async (file: string) => (await fetch(`${origin}/${file}`)).text();

it('serves a release whose every named file is there, for pages of the store', async () => {
  const { entry, groups, files } = await described();
  expect(groups['page-fixture']?.js).toContain('page-fixture.js');
  for (const file of [entry, ...(groups['page-fixture']?.js ?? []), ...(groups['page-fixture']?.css ?? [])]) {
    expect(files).toHaveProperty([file]);
    const response = await fetch(`${origin}/${file}`, { headers: { origin: 'http://127.0.0.1:3000' } });
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBe('http://127.0.0.1:3000');
  }
});

it('names the store, and no stranger, as who may read', async () => {
  const response = await fetch(`${origin}/release.json`, { headers: { origin: 'http://elsewhere.example' } });
  expect(response.headers.get('access-control-allow-origin')).toBe(STORE);
});

it('compiles components for React Refresh and lets a page be replaced', async () => {
  const script = await textOf('page-fixture.js');
  expect(script).toContain('$Refresh$');
  expect(script).toContain('performReactRefresh');
});

it('keeps its name and describes itself anew when a source changes', async () => {
  const before = await described();
  const built = nextBuild();
  writeFileSync(page, `${readFileSync(page, 'utf8')}\nexport const added = 'edited';\n`);
  await built;
  const after = await described();
  expect(after.releaseId).toBe(before.releaseId);
  expect(after.federationName).toBe(before.federationName);
  expect(after.files['page-fixture.js']?.integrity).not.toBe(before.files['page-fixture.js']?.integrity);
  expect(Object.keys(after.files).filter(file => file.includes('hot-update'))).toEqual([]);
}, 30_000);

it('says which file does not build and keeps what it had', async () => {
  const before = await described();
  const built = nextBuild();
  const source = readFileSync(page, 'utf8');
  writeFileSync(page, 'export const broken = ;\n');
  await built;
  expect(builds.at(-1)).toContain('fixture.page.tsx');
  expect(await described()).toEqual(before);
  const mended = nextBuild();
  writeFileSync(page, source);
  await mended;
  expect(builds.at(-1)).toBeUndefined();
}, 30_000);

function nextBuild(): Promise<void> {
  return new Promise(resolve => {
    onBuild = resolve;
  });
}

function freePort(): Promise<number> {
  return new Promise(resolve => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
