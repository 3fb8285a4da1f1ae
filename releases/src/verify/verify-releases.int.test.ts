import { cp, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changeRelease } from '../change/change-release.ts';
import { canonicalJson } from '../log/canonical-json.ts';
import { entryFile } from '../log/file-log.ts';
import { sealRecord } from '../log/hash-chain.ts';
import { openReleases, releasesDirectory } from '../open-releases.ts';
import { publishBuilt } from '../publish/publish-built.ts';
import { openKeyDirectory } from '../signing/key-directory.ts';
import { createSigningKey } from '../signing/signing-key.ts';
import { hostFixture, remoteFixture, temporaryDirectory, writeFixture } from '../testing/fixture-release.ts';
import { verifyReleases } from './verify-releases.ts';

describe('a signed log and its files', () => {
  let place: Awaited<ReturnType<typeof temporaryDirectory>>;
  let dataDirectory: string;
  const releases = () => releasesDirectory(dataDirectory);
  const verify = () => verifyReleases({ dataDirectory });
  const entry = (position: number) => join(releases(), 'log', entryFile(position));
  const open = () => openReleases({ dataDirectory });

  beforeEach(async () => {
    place = await temporaryDirectory();
    dataDirectory = join(place.directory, 'data');
    const builds = [hostFixture(), remoteFixture(), remoteFixture({ room: 'catalog' })];
    const directories = await Promise.all(
      builds.map(build => writeFixture(build, join(place.directory, build.description.name))),
    );
    await publishBuilt({ dataDirectory, directories });
  });
  afterEach(() => place.remove());

  it('begins with the root, and has a key of each team, readable by nobody else', async () => {
    const { log, keys, close } = await open();
    const records = await log.read();
    expect(records.map(({ change }) => change.type)).toEqual([
      'root',
      ...Array(3).fill('add-key'),
      ...Array(3).fill(['publish', 'activate']).flat(),
    ]);
    expect(records.at(-1)?.keyId).toBe(keys.get('catalog-team')?.keyId);
    for (const file of await readdir(keys.path)) {
      expect((await stat(join(keys.path, file))).mode & 0o077, file).toBe(0);
    }
    await close();
  });

  it('verify', async () => {
    expect(await verify()).toMatchObject({
      state: 'intact',
      log: { entries: 10, signed: true, state: 'intact', error: null },
      releases: [{ state: 'intact' }, { state: 'intact' }, { state: 'intact' }],
    });
  });

  it('do not verify when one byte of any entry is flipped', async () => {
    for (let position = 1; position <= 10; position++) {
      const original = await readFile(entry(position));
      for (let index = position; index < original.length; index += 31) {
        const flipped = Buffer.from(original);
        flipped[index] = (flipped[index] ?? 0) ^ 2;
        await writeFile(entry(position), flipped);
        const { log } = await verify();
        expect(log, `entry ${position}, byte ${index}`).toMatchObject({ state: 'tampered', entries: position - 1 });
      }
      await writeFile(entry(position), original);
    }
  });

  it('do not verify when one byte of any file is flipped', async () => {
    const files = join(releases(), 'files');
    for (const digest of await readdir(files)) {
      for (const file of await readdir(join(files, digest))) {
        const path = join(files, digest, file);
        const original = await readFile(path);
        const flipped = Buffer.from(original);
        flipped[original.length >> 1] = (flipped[original.length >> 1] ?? 0) ^ 1;
        await writeFile(path, flipped);
        const { state, releases: verdicts } = await verify();
        expect(state, file).toBe('tampered');
        expect(verdicts.find(verdict => verdict.digest === digest)?.findings.map(finding => finding.file)).toContain(
          file,
        );
        await writeFile(path, original);
      }
    }
    expect((await verify()).state).toBe('intact');
  });

  it('tell a file that cannot be read from one that was tampered with', async () => {
    const [digest = ''] = await readdir(join(releases(), 'files'));
    await rm(join(releases(), 'files', digest, 'release.json'));
    const report = await verify();
    expect(report.state).toBe('unreachable');
    expect(report.releases.find(verdict => verdict.digest === digest)).toMatchObject({
      state: 'unreachable',
      findings: [{ file: 'release.json', state: 'unreachable' }],
    });
  });

  it('do not verify with a file that does not belong', async () => {
    const [digest = ''] = await readdir(join(releases(), 'files'));
    await writeFile(join(releases(), 'files', digest, 'extra.js'), 'alert(1)');
    expect(await verify()).toMatchObject({ state: 'tampered' });
  });

  it('are refused when the last entry is dropped', async () => {
    await rm(entry(10));
    await expect(open()).rejects.toMatchObject({ code: 'release/log-rolled-back' });
    expect(await verify()).toMatchObject({ state: 'tampered', log: { error: { code: 'release/log-rolled-back' } } });
  });

  it('are refused when an old copy is put back, also when it went on from there', async () => {
    const copy = join(place.directory, 'copy');
    await cp(releases(), copy, { recursive: true });
    const { close, log, store } = await open();
    const request = { type: 'disable' as const, name: 'mfe-cart' };
    await changeRelease({ log, store, request, who: 'someone', reason: 'It is broken' });
    await close();
    await rm(releases(), { recursive: true });
    await cp(copy, releases(), { recursive: true });
    await expect(open()).rejects.toMatchObject({ code: 'release/log-rolled-back' });
    const [last, key] = [JSON.parse(await readFile(entry(10), 'utf8')), (await keyOf('cart-team')) as never];
    const change = { type: 'enable' as const, name: 'mfe-cart' };
    const forged = sealRecord(last, { change, who: 'x', reason: 'x', at: last.at }, key);
    await writeFile(entry(11), `${canonicalJson(forged)}\n`);
    await expect(open()).rejects.toMatchObject({ code: 'release/log-rolled-back' });
  });

  it('refuse an entry that is signed with another team’s key', async () => {
    await appendForged('mfe-cart', await keyOf('catalog-team'));
    await expect(open()).rejects.toMatchObject({
      code: 'release/not-allowed',
      message: expect.stringContaining('catalog-team, who may not disable mfe-cart'),
    });
  });

  it('refuse an entry that is signed with an unknown key, and one that is not signed', async () => {
    await appendForged('mfe-cart', createSigningKey());
    await expect(open()).rejects.toMatchObject({ code: 'release/signature-invalid' });
    await appendForged('mfe-cart', undefined);
    await expect(open()).rejects.toMatchObject({ code: 'release/signature-invalid' });
  });

  it('refuse a log that begins with a root of its own', async () => {
    const other = join(place.directory, 'other');
    await publishBuilt({ dataDirectory: other, directories: [join(place.directory, 'shell')] });
    await rm(releases(), { recursive: true });
    await rm(join(dataDirectory, 'keys', 'witness.json'));
    await cp(releasesDirectory(other), releases(), { recursive: true });
    await expect(open()).rejects.toMatchObject({ code: 'release/signature-invalid' });
  });

  it('let a team’s key release that team’s remote and nothing else', async () => {
    const key = await keyOf('cart-team');
    const { log, store, close } = await openReleases({ dataDirectory, key });
    const disable = (name: string) =>
      changeRelease({ log, store, request: { type: 'disable', name }, who: 'cart', reason: 'A test' });
    await expect(disable('mfe-catalog')).rejects.toMatchObject({ code: 'release/not-allowed' });
    expect((await disable('mfe-cart')).record).toMatchObject({ keyId: key?.keyId });
    await expect(
      log.append({ type: 'revoke-key', keyId: key?.keyId ?? '' }, { who: 'cart', reason: '', at: '' }),
    ).rejects.toMatchObject({ code: 'release/not-allowed' });
    await close();
  });

  it('take no more from a revoked key, and keep what it wrote before', async () => {
    const key = await keyOf('cart-team');
    const { log, close } = await open();
    const at = '2026-11-25T00:00:00.000Z';
    await log.append({ type: 'revoke-key', keyId: key?.keyId ?? '' }, { who: 'root', reason: 'Lost', at });
    await close();
    expect((await verify()).state).toBe('intact');
    await appendForged('mfe-cart', key);
    await expect(open()).rejects.toMatchObject({ code: 'release/not-allowed' });
  });

  it('are unreachable, not tampered with, when an entry cannot be read', async () => {
    // What the system does not read as a file, for the administrator neither.
    await rm(entry(3));
    await mkdir(entry(3));
    expect(await verify()).toMatchObject({ state: 'unreachable', log: { error: { code: 'release/log-unreachable' } } });
  });

  async function keyOf(team: string) {
    return (await openKeyDirectory(join(dataDirectory, 'keys'))).get(team);
  }

  /** Writes an entry past the library, as someone does who can write to the disk. */
  async function appendForged(name: string, key: Awaited<ReturnType<typeof keyOf>>): Promise<void> {
    const entries = (await readdir(join(releases(), 'log'))).filter(file => !file.startsWith('.')).length;
    const isAgain = (await readFile(entry(entries), 'utf8')).includes('"forged"');
    const position = isAgain ? entries - 1 : entries;
    const last = JSON.parse(await readFile(entry(position), 'utf8'));
    const change = { type: 'disable' as const, name };
    const forged = sealRecord(last, { change, who: 'x', reason: 'forged', at: last.at }, key);
    await writeFile(entry(position + 1), `${canonicalJson(forged)}\n`);
  }
});
