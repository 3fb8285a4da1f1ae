import { spawn } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { releasesDirectory } from '../src/index.ts';
import { hostFixture, remoteFixture, temporaryDirectory, writeFixture } from '../src/testing/fixture-release.ts';

const MARU = join(import.meta.dirname, 'maru.mjs');

// One story: each test goes on from the one before.
const WHY = ['--reason', 'Ready to be tried'];

describe('the command maru', () => {
  let place: Awaited<ReturnType<typeof temporaryDirectory>>;
  let dataDirectory: string;
  const built = (name: string) => join(place.directory, name);

  beforeAll(async () => {
    place = await temporaryDirectory();
    dataDirectory = join(place.directory, 'data');
    await writeFixture(hostFixture(), built('shell'));
    await writeFixture(remoteFixture(), built('cart-1'));
    await writeFixture(remoteFixture({ version: '1.1.0', slots: ['cart/mini', 'cart/gift'] }), built('cart-2'));
    await writeFixture(remoteFixture({ version: '2.0.0', contract: '2.0' }), built('cart-3'));
  });
  afterAll(() => place.remove());

  function start(...args: string[]) {
    const child = spawn(process.execPath, [MARU, ...args], {
      env: { MARU_DATA_DIR: dataDirectory, MARU_WHO: 'someone', NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const output = { stdout: '', stderr: '' };
    child.stdout.on('data', chunk => {
      output.stdout += chunk;
    });
    child.stderr.on('data', chunk => {
      output.stderr += chunk;
    });
    const ended = new Promise<number | null>(resolve => child.once('close', resolve));
    return { child, output, ended };
  }

  async function maru(...args: string[]) {
    const { output, ended } = start(...args);
    return { code: await ended, ...output, json: () => JSON.parse(output.stdout) };
  }

  it('publishes a built directory and activates it', async () => {
    expect(await maru('publish', 'shell', '--dir', built('shell'), ...WHY)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^published {2}shell 1\.0\.0 \(\w{12}\) at \/r\/\w{32}\/$/m),
    });
    expect(await maru('activate', 'shell', '--reason', 'First')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/before {2}nothing\n {2}after {3}1\.0\.0/),
    });
    expect((await maru('publish', 'mfe-cart', '--dir', built('cart-1'), ...WHY)).code).toBe(0);
    expect((await maru('activate', 'mfe-cart', '--reason', 'First', '--json')).json()).toMatchObject({
      outcome: 'changed',
      record: { who: 'someone', reason: 'First', signature: expect.any(String) },
      before: { active: null },
      after: { active: { version: '1.0.0' } },
    });
  });

  it('does nothing, and says so, when it is asked twice', async () => {
    expect((await maru('publish', 'mfe-cart', '--dir', built('cart-1'), ...WHY, '--json')).json().outcome).toBe(
      'unchanged',
    );
    expect((await maru('activate', 'mfe-cart', '--reason', 'Again')).stdout).toMatch(/^unchanged/);
  });

  it('refuses what does not fit, with what is wrong and how it is fixed, and exits with 3', async () => {
    expect(await maru('publish', 'mfe-cart', '--dir', built('cart-3'), ...WHY)).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('Build mfe-cart for contract 1.x.'),
    });
    const { code, json } = await maru('publish', 'mfe-cart', '--dir', built('cart-3'), ...WHY, '--json');
    expect([code, json().error.problems[0].code]).toEqual([3, 'contract-version']);
  });

  it('refuses a build of another deployable', async () => {
    expect(await maru('publish', 'mfe-catalog', '--dir', built('cart-1'), ...WHY)).toMatchObject({ code: 1 });
  });

  it.each([
    ['a reason', ['disable', 'mfe-cart']],
    ['a reason for a publish, before anything is built', ['publish', 'mfe-cart']],
    ['a share within 0 and 100', ['canary', 'mfe-cart', '101', '--reason', 'x']],
    ['a command that exists', ['publicize', 'mfe-cart']],
    ['all arguments', ['canary', 'mfe-cart']],
  ])('exits with 2 without %s', async (_what, args) => {
    expect((await maru(...args)).code).toBe(2);
  });

  it('shows what a release changes', async () => {
    expect((await maru('publish', 'mfe-cart', '--dir', built('cart-2'), ...WHY)).code).toBe(0);
    const { stdout } = await maru('diff', 'mfe-cart');
    expect(stdout).toMatch(/version {2}1\.0\.0 → 1\.1\.0/);
    expect(stdout).toMatch(/\+ slots offered {2}cart\/gift/);
    expect(stdout).toMatch(/^gift\.js +- +\d+ B +\+\d+ B$/m);
  });

  it('goes through a canary to everybody and back, and a watcher sees it', async () => {
    const watcher = start('watch');
    await vi.waitFor(() => expect(watcher.output.stdout).toContain('watching'), { timeout: 15_000 });
    expect((await maru('canary', 'mfe-cart', '10', '--reason', 'Gift notes')).code).toBe(0);
    expect((await maru('promote', 'mfe-cart', '--reason', 'It works', '--dry-run')).stdout).toMatch(/^dry run/);
    expect((await maru('promote', 'mfe-cart', '--reason', 'It works')).code).toBe(0);
    expect((await maru('rollback', 'mfe-cart', '--reason', 'Notes are lost')).stdout).toMatch(/after {3}1\.0\.0/);
    await vi.waitFor(() => expect(watcher.output.stdout).toContain('Notes are lost'), { timeout: 5_000 });
    watcher.child.kill('SIGINT');
    expect(await watcher.ended).toBe(0);
    expect(watcher.output.stdout).toMatch(/canary mfe-cart 10 % .* at 10 % .*Gift notes\n.*promote .*\n.*rollback /);
  });

  it('shows what is live and how it came to be', async () => {
    expect((await maru('status')).stdout).toMatch(/^mfe-cart {2}cart-team {2}1\.0\.0 \w{6} /m);
    const { stdout } = await maru('log', 'mfe-cart', '--limit', '1');
    expect(stdout).toMatch(/someone {2}rollback mfe-cart {2}1\.1\.0 \w{6} → 1\.0\.0 \w{6} {2}Notes are lost/);
  });

  it('adds a team’s key and revokes it', async () => {
    const added = await maru('keys', 'add', 'cart-team', '--names', 'mfe-cart', '--reason', 'New team', '--json');
    expect(added.json().change).toMatchObject({ type: 'add-key', names: ['mfe-cart'] });
    const pem = join(dataDirectory, 'keys', 'cart-team.pem');
    const allowed = await maru('disable', 'mfe-cart', '--reason', 'x', '--key', pem, '--json');
    const { keyId } = allowed.json().record;
    expect(await maru('rollback', 'shell', '--reason', 'x', '--key', pem)).toMatchObject({ code: 3 });
    expect(await maru('keys', 'add', 'friends', '--names', '*', '--reason', 'x', '--key', pem)).toMatchObject({
      code: 7,
    });
    expect((await maru('keys', 'revoke', keyId, '--reason', 'Lost')).code).toBe(0);
    expect(await maru('enable', 'mfe-cart', '--reason', 'x', '--key', pem)).toMatchObject({ code: 7 });
    expect((await maru('keys')).stdout).toMatch(/cart-team .* revoked at \d+$/m);
  });

  it('says what a release would break, and exits with 3 when it would', async () => {
    expect((await maru('enable', 'mfe-cart', '--reason', 'It works again')).code).toBe(0);
    expect(await maru('can-i-deploy', 'mfe-cart', '1.1.0')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^yes {2}mfe-cart 1\.1\.0/),
    });
    expect(await maru('can-i-deploy', 'mfe-cart', '--dir', built('cart-3'))).toMatchObject({
      code: 3,
      stdout: expect.stringContaining('built for contract 2.0, shell offers 1.0'),
    });
  });

  it('signs a link to a combination of releases', async () => {
    const { code, json } = await maru('link', 'mfe-cart@1.1.0', 'shell', '--hours', '2', '--json');
    expect(code).toBe(0);
    expect(json()).toMatchObject({
      releases: { 'mfe-cart': expect.stringMatching(/^\w{12}$/), shell: expect.any(String) },
    });
    expect((await maru('link', 'mfe-cart@9.9.9')).code).toBe(3);
  });

  it('prunes nothing that was live lately', async () => {
    expect((await maru('prune', '--dry-run')).stdout).toBe('Nothing to prune.\n');
  });

  it('verifies, and exits with 4 when a file was tampered with', async () => {
    expect((await maru('verify', '--json')).json()).toMatchObject({ state: 'intact', log: { signed: true } });
    const files = join(releasesDirectory(dataDirectory), 'files');
    const [digest = ''] = await readdir(files);
    const path = join(files, digest, 'release.json');
    await writeFile(path, (await readFile(path, 'utf8')).replace('1.0', '1.9'));
    expect(await maru('verify')).toMatchObject({
      code: 4,
      stdout: expect.stringMatching(/tampered {2}\S+ \S+ {2}release\.json/),
    });
  });

  it('says how it is used', async () => {
    const { code, stdout } = await maru('--help');
    expect(code).toBe(0);
    const commands = [
      'publish',
      'activate',
      'canary',
      'promote',
      'rollback',
      'disable',
      'enable',
      'status',
      'log',
      'verify',
      'diff',
      'prune',
      'keys',
      'watch',
      'link',
      'can-i-deploy',
      'record-deployment',
    ];
    for (const command of commands) expect(stdout).toMatch(new RegExp(`^ {2}${command}\\b`, 'm'));
  });
});
