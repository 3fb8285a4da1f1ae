import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningService, startService } from '../../chassis/start-service.ts';
import { readServiceConfig } from '../../config.ts';
import { DEMO, OPERATOR_EMAIL, OPERATOR_PASSWORD_FILE } from './seed-people.ts';
import { service } from './service.ts';

describe('identity', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'maru-identity-'));
  const logs: string[] = [];
  let running: RunningService;

  const start = () =>
    startService(service, readServiceConfig('identity', { PORT: '0', MARU_DATA_DIR: dataDir, LOG_LEVEL: 'trace' }), {
      logTo: { write: line => logs.push(line) },
    });
  const post = (path: string, body: unknown, key = 'key-of-the-test') =>
    fetch(running.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify(body),
    });

  beforeAll(async () => {
    running = await start();
  });
  afterAll(async () => {
    await running.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('has a demo account', async () => {
    const answer = await post('/sign-ins', { ...DEMO, email: ' Demo@Maru.example ' });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ personId: 'per_demo', email: DEMO.email, roles: ['customer'] });
  });

  it('has an operator whose password only the owner of the data directory can read, and keeps it over a restart', async () => {
    const file = join(dataDir, OPERATOR_PASSWORD_FILE);
    const password = readFileSync(file, 'utf8').trim();
    expect(password).toHaveLength(20);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    await running.stop();
    running = await start();
    expect(readFileSync(file, 'utf8').trim()).toBe(password);
    const answer = await post('/sign-ins', { email: OPERATOR_EMAIL, password });
    expect(await answer.json()).toMatchObject({ roles: ['customer', 'operator'] });
    expect(logs.join('')).not.toContain(password);
  });

  it('answers a wrong password and an unknown address alike, for the same work', async () => {
    const wrong = () => post('/sign-ins', { email: DEMO.email, password: 'not it at all' });
    const unknown = () => post('/sign-ins', { email: 'nobody@mail.example', password: 'not it at all' });
    const problemOf = async (answer: Response) => {
      const { requestId: _, ...problem } = (await answer.json()) as Record<string, unknown>;
      return { status: answer.status, problem };
    };
    expect(await problemOf(await wrong())).toEqual(await problemOf(await unknown()));
    const timesOfWrong: number[] = [];
    const timesOfUnknown: number[] = [];
    for (let round = 0; round < 12; round += 1) {
      timesOfWrong.push(await millisecondsOf(wrong));
      timesOfUnknown.push(await millisecondsOf(unknown));
    }
    // The fastest of each: noise only adds. Without the equal work the ratio is below 0.1.
    const ratio = Math.min(...timesOfUnknown) / Math.min(...timesOfWrong);
    expect(ratio).toBeGreaterThan(0.5);
    expect(ratio).toBeLessThan(2);
  });

  it('makes one account of two sign-ups at once with one key, and one of two keys', async () => {
    const same = { email: 'twin@mail.example', name: 'Twin', password: 'a long enough sentence' };
    const [first, second] = await Promise.all([
      post('/people', same, 'key-twin-1'),
      post('/people', same, 'key-twin-1'),
    ]);
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(await first.json()).toEqual(await second.json());
    expect((await post('/people', same, 'key-twin-2')).status).toBe(409);
  });

  it('neither keeps nor logs a password', async () => {
    const password = 'Persimmon-and-lamp-oil';
    await post('/people', { email: 'quiet@mail.example', name: 'Quiet', password }, 'key-quiet-1');
    await post('/sign-ins', { email: 'quiet@mail.example', password });
    await post('/sign-ins', { email: 'quiet@mail.example', password, surplus: true });
    const files = readdirSync(dataDir).filter(name => name.startsWith('identity.sqlite'));
    expect(files.length).toBeGreaterThan(0);
    for (const name of files) expect(readFileSync(join(dataDir, name)).includes(password), name).toBe(false);
    expect(logs.join('')).not.toContain(password);
  });
});

async function millisecondsOf(work: () => Promise<Response>): Promise<number> {
  const started = performance.now();
  await (await work()).arrayBuffer();
  return performance.now() - started;
}
