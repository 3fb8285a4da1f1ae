import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningService, startService } from '../../chassis/start-service.ts';
import { readServiceConfig } from '../../config.ts';
import { service } from './service.ts';

const card = { number: '4242 4242 4242 4242', expiry: '12/39', cvc: '917', holder: 'READER' };
const amount = { amount: 39_000, currency: 'KRW' };

describe('payments', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'maru-payments-'));
  const logs: string[] = [];
  let running: RunningService;

  const post = async (path: string, body?: unknown, key = 'key-of-the-test') => {
    const response = await fetch(running.url + path, {
      method: 'POST',
      headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), 'idempotency-key': key },
      body: body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body),
    });
    return { status: response.status, body: (await response.json()) as Record<string, string> & { errors?: unknown } };
  };
  const tokenFor = async (number: string) => (await post('/tokens', { ...card, number })).body.token;
  const balance = async () => (await fetch(`${running.url}/balance`)).json();

  beforeAll(async () => {
    running = await startService(
      service,
      readServiceConfig('payments', { PORT: '0', MARU_DATA_DIR: dataDir, LOG_LEVEL: 'trace' }),
      { logTo: { write: line => logs.push(line) } },
    );
  });
  afterAll(async () => {
    await running.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('names every fault of a card', async () => {
    const answer = await post('/tokens', { number: '4242 4242 4242 4241', expiry: '01/20', cvc: 'x', holder: 'R' });
    expect(answer).toMatchObject({ status: 422, body: { code: 'invalid-card' } });
    expect(answer.body.errors).toMatchObject([
      { pointer: '/number', code: 'luhn' },
      { pointer: '/expiry', code: 'past' },
      { pointer: '/cvc', code: 'format' },
    ]);
  });

  it('holds an amount once, however often and at once it is asked with one key', async () => {
    const body = { orderId: 'ord_once', token: await tokenFor(card.number), amount };
    const answers = await Promise.all(Array.from({ length: 5 }, () => post('/authorisations', body, 'key-once-1')));
    expect(new Set(answers.map(answer => answer.body.authorisationId)).size).toBe(1);
    expect(answers.every(answer => answer.status === 201)).toBe(true);
    const list = (await (await fetch(`${running.url}/authorisations?orderId=ord_once`)).json()) as unknown[];
    expect(list).toHaveLength(1);
  });

  it('refuses by the documented cards, and the same way each time', async () => {
    const declined = { orderId: 'ord_declined', token: await tokenFor('4000 0000 0000 0002'), amount };
    expect(await post('/authorisations', declined, 'key-declined')).toMatchObject({
      status: 402,
      body: { code: 'card-declined' },
    });
    expect(await post('/authorisations', declined, 'key-declined')).toMatchObject({
      status: 402,
      body: { code: 'card-declined' },
    });
    const poor = { orderId: 'ord_poor', token: await tokenFor('4000 0000 0000 9995'), amount };
    expect(await post('/authorisations', poor, 'key-poor-1')).toMatchObject({
      status: 402,
      body: { code: 'insufficient-funds' },
    });
  });

  it('takes its time with the slow card, then approves', async () => {
    const body = { orderId: 'ord_slow', token: await tokenFor('4000 0000 0000 0259'), amount };
    const started = performance.now();
    expect((await post('/authorisations', body, 'key-slow-1')).status).toBe(201);
    expect(performance.now() - started).toBeGreaterThanOrEqual(2450);
  });

  it('holds once on the card whose processor fails before and after it has held', async () => {
    const body = { orderId: 'ord_error', token: await tokenFor('4000 0000 0000 0119'), amount };
    const statuses: number[] = [];
    for (let round = 0; round < 4; round += 1)
      statuses.push((await post('/authorisations', body, 'key-error-1')).status);
    expect(statuses).toEqual([500, 500, 201, 201]);
    const list = (await (await fetch(`${running.url}/authorisations?orderId=ord_error`)).json()) as unknown[];
    expect(list).toHaveLength(1);
  });

  it('knows no token that it did not give', async () => {
    const answer = await post('/authorisations', { orderId: 'ord_guess', token: 'tok_guess', amount }, 'key-guess-1');
    expect(answer).toMatchObject({ status: 422, body: { code: 'token-unknown' } });
  });

  it('refunds the same amount twice when two keys say so, and once when one does', async () => {
    const { body: held } = await post(
      '/authorisations',
      { orderId: 'ord_back', token: await tokenFor(card.number), amount },
      'key-back-1',
    );
    const path = `/authorisations/${held.authorisationId}`;
    await post(`${path}/capture`, undefined, 'key-capture-1');
    const part = { amount: { amount: 9_000, currency: 'KRW' } };
    await post(`${path}/refund`, part, 'key-refund-1');
    await post(`${path}/refund`, part, 'key-refund-1');
    expect((await post(`${path}/refund`, part, 'key-refund-2')).body).toMatchObject({
      status: 'partly-refunded',
      refunded: { amount: 18_000 },
    });
    expect(await balance()).toMatchObject({ isBalanced: true });
  });

  it('refunds once for one key, also when the stored answer of the first time is gone', async () => {
    const { body: held } = await post(
      '/authorisations',
      { orderId: 'ord_late', token: await tokenFor(card.number), amount },
      'key-late-1',
    );
    const path = `/authorisations/${held.authorisationId}`;
    await post(`${path}/capture`, undefined, 'key-late-capture');
    const part = { amount: { amount: 9_000, currency: 'KRW' } };
    await post(`${path}/refund`, part, 'key-late-refund');
    const database = new DatabaseSync(join(dataDir, 'payments.sqlite'));
    database.exec('DELETE FROM idempotency_keys');
    database.close();
    expect((await post(`${path}/refund`, part, 'key-late-refund')).body).toMatchObject({ refunded: { amount: 9_000 } });
    expect(await balance()).toMatchObject({ isBalanced: true });
  });

  it('neither stores nor logs a card number or its code, also of a card that was refused or sent broken', async () => {
    await post('/tokens', { ...card, number: '4242 4242 4242 4241' });
    await post('/tokens', { ...card, number: '5555555555554444', surplus: 1 });
    await post('/tokens', '{"number":"5555555555554444", broken');
    await tokenFor('5555555555554444');
    const numbers = ['4242424242424242', '4242 4242 4242 4242', '4242 4242 4242 4241', '5555555555554444', '"917"'];
    const files = readdirSync(dataDir).filter(name => name.startsWith('payments.sqlite'));
    expect(files).toContain('payments.sqlite');
    for (const name of files) {
      const bytes = readFileSync(join(dataDir, name));
      for (const number of numbers) expect(bytes.includes(number), `${number} in ${name}`).toBe(false);
    }
    expect(logs.join('')).toContain('createToken');
    for (const number of numbers) expect(logs.join('').includes(number), `${number} in the log`).toBe(false);
  });
});
