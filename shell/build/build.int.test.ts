import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ReleaseDescription } from '@maru/releases/contract';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import webpack from 'webpack';
import { defineRemote } from './define-remote.ts';

const directory = join(import.meta.dirname, 'fixtures/mfe-fixture');
const outputs: string[] = [];

/** Builds the fixture into a folder of its own below shell/, so that its server file finds react. */
async function build(): Promise<string> {
  const output = mkdtempSync(join(import.meta.dirname, '../dist-test-'));
  outputs.push(output);
  const configurations = defineRemote(directory, { output });
  await new Promise<void>((resolve, reject) => {
    const compiler = webpack(configurations);
    compiler.run((error, stats) => {
      compiler.close(() => undefined);
      if (error || stats?.hasErrors()) reject(error ?? new Error(stats?.toString('errors-only')));
      else resolve();
    });
  });
  return output;
}

describe('the build of a remote', () => {
  let output = '';
  let description: ReleaseDescription;
  beforeAll(async () => {
    output = await build();
    description = v.parse(ReleaseDescription, JSON.parse(readFileSync(join(output, 'release.json'), 'utf8')));
  }, 60_000);
  afterAll(() => {
    for (const folder of outputs) rmSync(folder, { recursive: true, force: true });
  });

  it('names the federation container after the release', () => {
    expect(description.federationName).toBe(`mfe_fixture_${description.releaseId}`);
    expect(description.entry.startsWith(description.federationName)).toBe(true);
  });

  it('describes the page and the slot as named groups with their files', () => {
    expect(description.groups['page-fixture']?.css).toHaveLength(1);
    expect(description.groups['page-fixture']?.consumes).toContain('@maru/ui-kit/button');
    expect(description.groups['slot-badge']?.js).toHaveLength(1);
  });

  it('brings its own copy of the kit along and none of react', () => {
    expect(description.provides.map(share => share.key)).toContain('@maru/ui-kit/button');
    expect(description.consumes.find(share => share.key === 'react')).toMatchObject({
      singleton: true,
      hasFallback: false,
    });
    const scripts = readdirSync(output).filter(file => file.endsWith('.js'));
    expect(
      scripts.filter(file => readFileSync(join(output, file), 'utf8').includes('__CLIENT_INTERNALS_DO_NOT_USE')),
    ).toEqual([]);
  });

  it('copies routes, slots and needed operations from the code', () => {
    expect(description.routes).toEqual([
      { path: '/fixture/:slug', chunk: 'page-fixture', slots: ['cart/add-to-cart'] },
    ]);
    expect(description.requires.operations).toEqual(['addCartLine', 'getProductPage']);
  });

  it('says which kit it was built with, and how often it draws its components', () => {
    expect(description.kit).toMatch(/^\d+\.\d+\.\d+/);
    expect(description.kitUsage).toEqual({ button: 1 });
  });

  it('names classes after package, release and file, the same on the web and in the server file', () => {
    const name = `mfe-fixture_${description.releaseId}_fixture_root`;
    const css = readFileSync(join(output, description.groups['page-fixture']?.css[0] ?? ''), 'utf8');
    expect(css).toContain(`.${name}`);
    expect(readFileSync(join(output, 'server.mjs'), 'utf8')).toContain(name);
  });

  it('has a server file that states the remote without running a page', async () => {
    const { remote } = (await import(pathToFileURL(join(output, 'server.mjs')).href)) as {
      remote: { routes: unknown[] };
    };
    expect(remote.routes).toHaveLength(1);
  });

  it('gives the same bytes for the same inputs', async () => {
    const again = v.parse(ReleaseDescription, JSON.parse(readFileSync(join(await build(), 'release.json'), 'utf8')));
    expect(again).toEqual(description);
  }, 60_000);
});
