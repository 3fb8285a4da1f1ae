import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type ReleasedGateway, startReleasedGateway } from '../../test/released-gateway.ts';

const MARU = join(import.meta.dirname, '../../../releases/cli/main.ts');

// One story: each test goes on from the one before. The command has nothing of the store's but its address and a key.
describe('the command maru on a store elsewhere', { timeout: 120_000 }, () => {
  let store: ReleasedGateway;
  let environment: Record<string, string>;

  beforeAll(async () => {
    store = await startReleasedGateway();
    const place = mkdtempSync(join(tmpdir(), 'maru-pipeline-'));
    writeFileSync(join(place, 'catalog.pem'), store.releases.keys.get('catalog')?.pem ?? '', { mode: 0o600 });
    environment = {
      MARU_REMOTE: store.gateway.origin,
      MARU_KEY: store.releases.keys.get('cart')?.pem ?? '',
      MARU_DATA_DIR: join(place, 'data'),
      MARU_WHO: 'cart pipeline',
      NO_COLOR: '1',
      OTHER_KEY: join(place, 'catalog.pem'),
    };
  });
  afterAll(() => store.close());

  function start(...args: string[]) {
    const child = spawn(process.execPath, [MARU, ...args], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
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
    return { code: await ended, ...output };
  }

  it('publishes, tries and takes back, and whoever watches sees it', async () => {
    const watcher = start('watch');
    await vi.waitFor(() => expect(watcher.output.stdout).toContain('watching'), { timeout: 20_000 });
    const directory = store.buildCart('1.1.0', '00000000bb01');
    const publish = ['publish', 'mfe-cart', '--dir', directory, '--reason', 'Gift notes'];
    expect(await maru(...publish, '--dry-run')).toMatchObject({ code: 0, stdout: expect.stringMatching(/^dry run/) });
    expect(await maru(...publish)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^published {2}mfe-cart 1/),
    });
    expect(await maru(...publish)).toMatchObject({ code: 0, stdout: expect.stringMatching(/^unchanged/) });
    const canary = await maru('canary', 'mfe-cart', '10', '--reason', 'To a few', '--json');
    expect(JSON.parse(canary.stdout)).toMatchObject({
      outcome: 'changed',
      record: { who: 'cart pipeline', reason: 'To a few', keyId: store.releases.keys.get('cart')?.keyId },
      after: { canary: { version: '1.1.0', percent: 10 } },
    });
    expect((await maru('rollback', 'mfe-cart', '--reason', 'Notes are lost')).stdout).toMatch(/after {3}1\.0\.0/);
    await vi.waitFor(() => expect(watcher.output.stdout).toContain('rollback'), { timeout: 10_000 });
    watcher.child.kill('SIGINT');
    expect(await watcher.ended).toBe(0);
    expect(watcher.output.stdout).toMatch(
      /#\d+ {2}canary mfe-cart 10 % {2}\w{12} {2}from the next session on\n#\d+ {2}rollback mfe-cart {2}\w{12} {2}for everybody now\n$/,
    );
  });

  it('reads the status, the log and a difference', async () => {
    expect((await maru('status')).stdout).toMatch(/^mfe-cart +cart +1\.0\.0/m);
    expect((await maru('log', 'mfe-cart', '--limit', '1')).stdout).toMatch(
      /cart pipeline {2}rollback .*Notes are lost/,
    );
    expect((await maru('diff', 'mfe-cart')).stdout).toMatch(/1\.0\.0 \w+ → 1\.1\.0 /);
  });

  it('exits with 7 for another team’s key, and with 6 where no store answers', async () => {
    const { OTHER_KEY = '' } = environment;
    const before = await store.releases.log.head();
    expect(await maru('disable', 'mfe-cart', '--reason', 'x', '--key', OTHER_KEY)).toMatchObject({ code: 7 });
    expect(await store.releases.log.head()).toEqual(before);
    expect(await maru('status', '--remote', 'http://127.0.0.1:1')).toMatchObject({ code: 6 });
  });
});
