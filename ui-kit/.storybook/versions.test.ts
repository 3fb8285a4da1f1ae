import { describe, expect, it } from 'vitest';
import { addressOf, readVersions, versionOfGlobal, versionToGlobal } from './versions.ts';

describe('addressOf', () => {
  it('is the story alone, in this build or a released one, with the toolbar’s choices', () => {
    const globals = { theme: 'dark', locale: 'ko', version: '', beside: undefined };
    expect(addressOf('a--b', globals)).toBe('./iframe.html?id=a--b&viewMode=story&globals=theme%3Adark%3Blocale%3Ako');
    expect(addressOf('a--b', {}, '1.2.0')).toMatch(/^\/storybook\/1\.2\.0\/iframe\.html\?id=a--b/);
  });
});

it('says a version in an address without dots, and reads it back', () => {
  expect(versionToGlobal('2.0.0-next.1')).toMatch(/^[\w-]+$/);
  expect(versionOfGlobal(versionToGlobal('2.0.0-next.1'))).toBe('2.0.0-next.1');
});

describe('readVersions', () => {
  const answering =
    (answers: Record<string, Response>): typeof fetch =>
    async address =>
      answers[String(address)] ?? new Response(null, { status: 404 });

  it('takes the store’s list before that of the static build', async () => {
    const store = Response.json({ current: '1.1.0', versions: ['1.1.0', '1.0.0'] });
    const build = Response.json({ current: '1.2.0', versions: ['1.2.0'] });
    expect(await readVersions(answering({ '/storybook/versions.json': store, './versions.json': build }))).toEqual({
      current: '1.1.0',
      versions: ['1.1.0', '1.0.0'],
    });
  });

  it('takes the build’s where the store has none, a page answers, or nothing does', async () => {
    const build = () => Response.json({ current: '1.2.0', versions: ['1.2.0'] });
    for (const store of [Response.json({ current: null, versions: [] }), new Response('<!doctype html>')]) {
      const found = await readVersions(answering({ '/storybook/versions.json': store, './versions.json': build() }));
      expect(found.versions).toEqual(['1.2.0']);
    }
    expect(await readVersions(async () => Promise.reject(new TypeError('failed')))).toEqual({
      current: null,
      versions: [],
    });
  });
});
