import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { components } from '../../../contract/generated/cart.ts';
import type { RunningService } from '../../chassis/start-service.ts';
import { startForTest } from '../../testing/start-for-test.ts';
import { service } from './service.ts';
import { createFakeUpstreams, type FakeUpstreams } from './testing/fake-upstreams.ts';

type Cart = components['schemas']['Cart'];
type Quote = components['schemas']['Quote'];

describe('cart', () => {
  let dataDir: string;
  let upstreams: FakeUpstreams;
  let running: RunningService;
  let now: Date;
  let keys = 0;

  beforeEach(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'maru-cart-'));
    upstreams = createFakeUpstreams();
    now = new Date('2026-11-25T03:00:00Z');
    let ids = 0;
    const runtime = { now: () => now, id: (prefix: string) => `${prefix}_${++ids}`, random: () => 0.5 };
    running = await startForTest(service, {
      dataDir,
      clients: { catalog: upstreams.catalog, inventory: upstreams.inventory },
      runtime,
    });
  });
  afterEach(async () => {
    await running.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  async function send<T>(
    method: string,
    path: string,
    body?: unknown,
    key = `key-of-test-${++keys}`,
  ): Promise<{ status: number; body: T }> {
    const response = await fetch(running.url + path, {
      method,
      headers: { 'idempotency-key': key, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    return { status: response.status, body: (await response.json()) as T };
  }
  const add = (sku: string, quantity: number, key?: string) =>
    send<Cart>('POST', '/carts/crt_1/lines', { sku, quantity }, key);
  const quote = (body: object = {}) =>
    send<Quote>('POST', '/quotes', { cartId: 'crt_1', delivery: { method: 'delivery' }, ...body });

  it('adds once, however often one press arrives', async () => {
    await Promise.all([add('cup', 2, 'key-of-press'), add('cup', 2, 'key-of-press'), add('cup', 2, 'key-of-press')]);
    expect((await send<Cart>('GET', '/carts/crt_1')).body).toMatchObject({ count: 2, version: 1 });
  });

  it('loses nothing of two presses at once', async () => {
    await Promise.all([add('cup', 1), add('jar', 1), add('cup', 1)]);
    expect((await send<Cart>('GET', '/carts/crt_1')).body.count).toBe(3);
  });

  it('keeps the price that was seen, and quotes the price of now', async () => {
    await add('cup', 2);
    upstreams.prices.set('cup', 19_000);
    const { body } = await quote();
    expect(body.lines[0]).toMatchObject({
      priceSeen: { amount: 18_000 },
      unitPrice: { amount: 19_000 },
      lineTotal: { amount: 38_000 },
      available: 6,
      isAvailable: true,
    });
    expect(body).toMatchObject({
      subtotal: { amount: 38_000 },
      shipping: { amount: 3_000 },
      total: { amount: 41_000 },
    });
    expect((await send<Cart>('GET', '/carts/crt_1')).body.lines[0]?.priceSeen?.amount).toBe(18_000);
  });

  it('counts for a pick-up what the one shop has', async () => {
    await add('cup', 2);
    const { body } = await quote({ delivery: { method: 'pickup', store: 'bukchon' } });
    expect(body.lines[0]).toMatchObject({ available: 1, isAvailable: false });
    expect(body.shipping.amount).toBe(0);
  });

  it('takes a line without its price when the catalog is away, and quotes when it is back', async () => {
    upstreams.down.add('catalog');
    const { status, body } = await add('cup', 1);
    expect(status).toBe(200);
    expect(body.lines[0]).not.toHaveProperty('priceSeen');
    expect(await quote()).toMatchObject({ status: 503, body: { code: 'catalog-unavailable' } });
    upstreams.down.clear();
    expect((await quote()).status).toBe(201);
  });

  it('quotes without stock when the inventory is away, and says so', async () => {
    await add('cup', 1);
    upstreams.down.add('inventory');
    expect((await quote()).body).toMatchObject({ missing: ['stock'], lines: [{ available: null, isAvailable: null }] });
  });

  it('names what is no longer sold', async () => {
    await add('cup', 1);
    await add('jar', 1);
    upstreams.prices.delete('jar');
    expect(await quote()).toMatchObject({ status: 409, body: { code: 'sku-not-sold', skus: ['jar'] } });
  });

  it('says why a coupon does not count', async () => {
    await add('cup', 1);
    expect((await quote({ couponCode: 'firstpot' })).body).toMatchObject({
      coupon: { code: 'FIRSTPOT', status: 'refused', reason: 'subtotal-too-low' },
      discount: { amount: 0 },
    });
    await add('cup', 2);
    expect((await quote({ couponCode: 'FIRSTPOT' })).body).toMatchObject({
      coupon: { status: 'applied' },
      discount: { amount: 5_400 },
      total: { amount: 48_600 },
    });
  });

  it('tells when a quote is too old, or of a cart that has changed', async () => {
    await add('cup', 1);
    const { quoteId } = (await quote()).body;
    const status = async () => (await send<Quote>('GET', `/quotes/${quoteId}`)).body.status;
    expect(await status()).toBe('open');
    now = new Date('2026-11-25T03:30:00Z');
    expect(await status()).toBe('expired');
    now = new Date('2026-11-25T03:05:00Z');
    await add('jar', 1);
    expect(await status()).toBe('cart-changed');
  });

  it('is cleared once for an order, of what the order bought', async () => {
    await add('cup', 2);
    const clear = () =>
      send<Cart>('POST', '/carts/crt_1/clear', { orderId: 'ord_1', lines: [{ sku: 'cup', quantity: 2 }] });
    expect((await clear()).body.count).toBe(0);
    await add('cup', 2);
    expect((await clear()).body.count).toBe(2);
  });

  it('merges a guest cart once', async () => {
    await add('cup', 2);
    const merge = () =>
      send<{ cart: Cart; limited: string[] }>('POST', '/carts/crt_person/merge', { fromCartId: 'crt_1' });
    expect((await merge()).body).toMatchObject({ cart: { count: 2 }, limited: [] });
    expect((await merge()).body).toMatchObject({ cart: { count: 2 } });
    expect((await send<Cart>('GET', '/carts/crt_1')).body.count).toBe(0);
  });
});
