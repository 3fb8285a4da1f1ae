import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { remoteFixture, temporaryDirectory, writeFixture } from '../testing/fixture-release.ts';
import { digestOf } from './digest.ts';
import { openReleaseStore, type ReleaseStore } from './release-store.ts';

describe('the release store', () => {
  let place: Awaited<ReturnType<typeof temporaryDirectory>>;
  let store: ReleaseStore;
  const built = (name: string) => join(place.directory, name);

  beforeEach(async () => {
    place = await temporaryDirectory();
    store = await openReleaseStore({ directory: join(place.directory, 'releases') });
  });
  afterEach(() => place.remove());

  it('holds the files of a release at its digest, with brotli beside what browsers get', async () => {
    const fixture = remoteFixture();
    const { digest, outcome } = await store.put(await writeFixture(fixture, built('cart')));
    expect(outcome).toBe('stored');
    expect(digest).toBe(digestOf(fixture.description.files));
    expect(await readFile(store.filePath(digest, 'entry.js'), 'utf8')).toBe(fixture.files['entry.js']);
    const compressed = await readFile(`${store.filePath(digest, 'entry.js')}.br`);
    expect(brotliDecompressSync(compressed).toString()).toBe(fixture.files['entry.js']);
    expect(await store.brotliSize(digest, 'entry.js')).toBe(compressed.length);
    expect(await store.brotliSize(digest, 'server.mjs')).toBeUndefined();
    expect(store.describe(digest)).toEqual(fixture.description);
    expect(store.fileUrl(digest, 'entry.js')).toBe(`/r/${digest}/entry.js`);
    expect(await store.list()).toEqual([digest]);
  });

  it('takes the same bytes in again without a change', async () => {
    const directory = await writeFixture(remoteFixture(), built('cart'));
    await store.put(directory);
    expect((await store.put(directory)).outcome).toBe('present');
  });

  it('survives two publishers of the same bytes at once', async () => {
    const directory = await writeFixture(remoteFixture(), built('cart'));
    const results = await Promise.all([store.put(directory), store.put(directory), store.put(directory)]);
    expect(new Set(results.map(({ digest }) => digest)).size).toBe(1);
    expect(await readdir(join(place.directory, 'releases', 'files'))).toHaveLength(1);
  });

  it.each(['page.js', 'page.css', 'entry.js', 'server.mjs'])(
    'refuses a release of which %s was changed',
    async file => {
      const directory = await writeFixture(remoteFixture(), built('cart'));
      const bytes = await readFile(join(directory, file));
      bytes[0] = (bytes[0] ?? 0) ^ 1;
      await writeFile(join(directory, file), bytes);
      await expect(store.put(directory)).rejects.toMatchObject({ code: 'release/file-tampered' });
      expect(await readdir(join(place.directory, 'releases', 'files'))).toEqual([]);
    },
  );

  it('refuses a release of which a file is missing', async () => {
    const directory = await writeFixture(remoteFixture(), built('cart'));
    await rm(join(directory, 'page.css'));
    await expect(store.put(directory)).rejects.toMatchObject({ code: 'release/file-missing' });
  });

  it('refuses the same release id with other bytes', async () => {
    const fixture = remoteFixture();
    await store.put(await writeFixture(fixture, built('cart')));
    const other = remoteFixture({ salt: 'other' });
    other.description.releaseId = fixture.description.releaseId;
    await expect(store.put(await writeFixture(other, built('other')))).rejects.toMatchObject({
      code: 'release/id-taken',
    });
  });

  it('refuses the same files with another release.json', async () => {
    const fixture = remoteFixture();
    await store.put(await writeFixture(fixture, built('cart')));
    fixture.description.contract = '1.1';
    await expect(store.put(await writeFixture(fixture, built('cart')))).rejects.toMatchObject({
      code: 'release/id-taken',
    });
  });

  it('says which part of release.json is malformed', async () => {
    const fixture = remoteFixture();
    fixture.description.entry = '../escape.js';
    await expect(store.put(await writeFixture(fixture, built('cart')))).rejects.toMatchObject({
      code: 'release/description-invalid',
      message: expect.stringContaining('entry'),
    });
  });

  it('says that a release is unknown', () => {
    expect(() => store.describe('0'.repeat(32))).toThrow(expect.objectContaining({ code: 'release/unknown' }));
  });
});
