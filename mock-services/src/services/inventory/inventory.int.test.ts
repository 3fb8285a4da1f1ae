import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RunningService } from '../../chassis/start-service.ts';
import { startForTest } from '../../testing/start-for-test.ts';
import { service as inventory } from './service.ts';

const SKU = 'moon-jar-porcelain-38';

describe('inventory over HTTP', () => {
  let dataDir: string;
  let service: RunningService;
  let log: string;

  beforeEach(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'maru-inventory-http-'));
    log = '';
    const logTo = new Writable({
      write(chunk, _encoding, done) {
        log += chunk;
        done();
      },
    });
    service = await startForTest(inventory, { dataDir, logLevel: 'info', logTo });
  });
  afterEach(async () => {
    await service.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const reserve = (orderId: string, quantity: number, ttlSeconds: number, key = `key-${orderId}`) =>
    fetch(`${service.url}/reservations`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify({ orderId, lines: [{ sku: SKU, quantity }], ttlSeconds }),
    });

  async function available(): Promise<number> {
    const [stock] = (await (await fetch(`${service.url}/stock?sku=${SKU}`)).json()) as { available: number }[];
    return stock?.available ?? 0;
  }

  it('sells to fifty shoppers at once only what it has, each request sent twice', async () => {
    const total = await available();
    const requests = Array.from({ length: 50 }, (_, index) => [
      reserve(`ord_${index}`, 1, 600),
      reserve(`ord_${index}`, 1, 600),
    ]);
    const answers = await Promise.all(requests.map(pair => Promise.all(pair)));
    for (const [first, second] of answers) expect(first?.status).toBe(second?.status);
    const statuses = answers.map(([first]) => first?.status);
    expect(statuses.filter(status => status === 201)).toHaveLength(total);
    expect(statuses.filter(status => status === 409)).toHaveLength(50 - total);
    expect(await available()).toBe(0);
    const [refused] = answers.find(([first]) => first?.status === 409) ?? [];
    expect(await refused?.json()).toMatchObject({
      code: 'out-of-stock',
      short: [{ sku: SKU, requested: 1, available: 0 }],
    });
  });

  it('puts back what was not confirmed, by itself', async () => {
    const total = await available();
    expect((await reserve('ord_1', 3, 1)).status).toBe(201);
    expect(await available()).toBe(total - 3);
    // Nobody asks until the timer has done it.
    await vi.waitFor(() => expect(log).toContain('reservations expired'), { timeout: 5000, interval: 50 });
    expect(await available()).toBe(total);
  });

  it('does not log what was ordered', async () => {
    await reserve('ord_secret', 1, 600);
    await vi.waitFor(() => expect(log).toContain('"operation":"reserve"'));
    expect(log).not.toContain('ord_secret');
    expect(log).not.toContain(SKU);
  });
});
