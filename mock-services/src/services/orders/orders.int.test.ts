import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { components } from '../../../contract/generated/orders.ts';
import type { RunningService } from '../../chassis/start-service.ts';
import { startForTest } from '../../testing/start-for-test.ts';
import { service } from './service.ts';
import { anOrder, createFakeParticipants, type FakeParticipants } from './testing/fake-participants.ts';

type Order = components['schemas']['Order'];
type Answer = Order & { code: string; orderId: string; errors: { pointer: string }[] };

describe('orders', () => {
  let dataDir: string;
  let participants: FakeParticipants;
  let running: RunningService;

  beforeEach(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'maru-orders-'));
    participants = createFakeParticipants();
    running = await startForTest(service, { dataDir, clients: participants.clients });
  });
  afterEach(async () => {
    await running.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  async function place(key: string, changes: object = {}, headers: Record<string, string> = {}) {
    const response = await fetch(`${running.url}/orders`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key, ...headers },
      body: JSON.stringify({ ...anOrder, ...changes }),
    });
    return { status: response.status, body: (await response.json()) as Answer };
  }
  async function read<T = Answer>(path: string) {
    const response = await fetch(running.url + path);
    return { status: response.status, body: (await response.json()) as T };
  }
  const askedFor = (part: string) => participants.asked.filter(call => call.path.includes(part));
  const rows = (sql: string) => {
    const database = new DatabaseSync(join(dataDir, 'orders.sqlite'), { readOnly: true });
    try {
      return database.prepare(sql).all() as Record<string, unknown>[];
    } finally {
      database.close();
    }
  };

  it('confirms an order whose every step is done, and tells its history', async () => {
    const { status, body } = await place('attempt-1');
    expect(status).toBe(201);
    expect(body).toMatchObject({
      status: 'confirmed',
      number: expect.stringMatching(/^M-\d{4}-[0-9A-HJKMNP-TV-Z]{5}$/),
      total: { amount: 39_000, currency: 'KRW' },
      payment: { status: 'captured', brand: 'visa', last4: '4242' },
      delivery: { method: 'delivery', address: { postalCode: '03051' } },
    });
    expect(body.timeline.map(entry => entry.type)).toEqual([
      'order.placed',
      'order.stock-reserved',
      'order.payment-authorised',
      'order.confirmed',
      'order.payment-captured',
    ]);
    expect(participants.asked.map(call => `${call.service} ${call.path}`)).toEqual([
      'cart /quotes/quo_1',
      'inventory /reservations',
      'payments /authorisations',
      'inventory /reservations/rsv_1/confirm',
      'payments /authorisations/aut_1/capture',
      'cart /carts/crt_1/clear',
    ]);
    const keys = participants.asked.slice(1).map(call => call.key);
    expect(keys).toEqual(
      ['reserve', 'authorise', 'confirm', 'capture', 'clear-cart'].map(step => `${body.orderId}:${step}`),
    );
  });

  describe('a form that is sent twice', () => {
    it('makes one order, also at once and with fresh quotes and tokens', async () => {
      const answers = await Promise.all(
        [1, 2, 3, 4].map(nth => place('attempt-1', { paymentToken: `tok_${nth}`, quoteId: `quo_${nth}` })),
      );
      expect(answers.map(answer => answer.status)).toEqual([201, 201, 201, 201]);
      expect(new Set(answers.map(answer => answer.body.orderId)).size).toBe(1);
      expect(askedFor('/capture')).toHaveLength(1);
      participants.quote = { ...participants.quote, status: 'cart-changed' };
      expect((await place('attempt-1')).body.orderId).toBe(answers[0]?.body.orderId);
    });

    it('from two tabs makes one order, and the other tab is told which', async () => {
      participants.answers.set('POST /authorisations', 'lost');
      const first = await place('attempt-1');
      expect(first.status).toBe(202);
      expect(await place('attempt-2')).toMatchObject({
        status: 409,
        body: { code: 'order-in-progress', orderId: first.body.orderId },
      });
      participants.answers.clear();
      await expect
        .poll(async () => (await read(`/orders/${first.body.orderId}`)).body.payment.status, { timeout: 8000 })
        .toBe('captured');
      await expect.poll(async () => (await place('attempt-3')).body.code).toBe('already-ordered');
    });
  });

  describe('a refusal', () => {
    it('of the card gives the stock back, and the same cart can be ordered with another card', async () => {
      participants.answers.set('POST /authorisations', { status: 402, code: 'card-declined' });
      const declined = await place('attempt-1');
      expect(declined).toMatchObject({
        status: 201,
        body: { status: 'cancelled', reason: 'card-declined', payment: { status: 'none' } },
      });
      expect(declined.body.timeline.map(entry => entry.type).slice(-2)).toEqual([
        'order.stock-released',
        'order.cancelled',
      ]);
      expect(askedFor('/release').map(call => call.body)).toEqual([{ evenIfConfirmed: true }]);
      expect((await place('attempt-1')).body.orderId).toBe(declined.body.orderId);

      participants.answers.clear();
      const second = await place('attempt-2', { paymentToken: 'tok_2' });
      expect(second).toMatchObject({ status: 201, body: { status: 'confirmed' } });
      expect(second.body.orderId).not.toBe(declined.body.orderId);
      expect(rows('SELECT payment_token FROM order_people').every(row => row.payment_token === null)).toBe(true);
    });

    it('of the stock says what is short, and nobody is charged', async () => {
      participants.answers.set('POST /reservations', {
        status: 409,
        code: 'out-of-stock',
        short: [{ sku: 'cup', requested: 2, available: 1 }],
      });
      expect((await place('attempt-1')).body).toMatchObject({
        status: 'cancelled',
        reason: 'out-of-stock',
        shortages: [{ sku: 'cup', available: 1 }],
      });
      expect(askedFor('/authorisations')).toHaveLength(0);
    });

    it('of a reservation that ran out voids the card, before any money is taken', async () => {
      participants.answers.set('POST /reservations/rsv_1/confirm', { status: 409, code: 'reservation-expired' });
      expect((await place('attempt-1')).body).toMatchObject({
        status: 'cancelled',
        reason: 'reservation-expired',
        payment: { status: 'voided' },
      });
      expect(askedFor('/capture')).toHaveLength(0);
      expect(askedFor('/void')).toHaveLength(1);
    });

    it('of the capture gives back the stock that was sold', async () => {
      participants.answers.set('POST /authorisations/aut_1/capture', { status: 409, code: 'wrong-state' });
      expect((await place('attempt-1')).body).toMatchObject({ status: 'cancelled', reason: 'payment-refused' });
      expect(askedFor('/release')).toHaveLength(1);
    });

    it('of the cart service to be cleared changes nothing for the order', async () => {
      participants.answers.set('POST /carts/crt_1/clear', { status: 404, code: 'not-found' });
      expect((await place('attempt-1')).body.status).toBe('confirmed');
    });
  });

  it('answers 202 when a step does not, and goes on by itself with the same key', async () => {
    participants.answers.set('POST /authorisations', 'lost');
    const started = performance.now();
    const { status, body } = await place('attempt-1');
    expect({ status, order: body.status }).toEqual({ status: 202, order: 'placing' });
    expect(performance.now() - started).toBeLessThan(3000);
    participants.answers.clear();
    await expect
      .poll(async () => (await read(`/orders/${body.orderId}`)).body.status, { timeout: 8000 })
      .toBe('confirmed');
    expect(
      new Set(
        askedFor('/authorisations')
          .filter(call => call.path === '/authorisations')
          .map(call => call.key),
      ).size,
    ).toBe(1);
  });

  it('answers before the deadline of its caller', async () => {
    participants.answers.set('POST /authorisations', 'lost');
    const started = performance.now();
    expect((await place('attempt-1', {}, { 'x-deadline-ms': '700' })).status).toBe(202);
    expect(performance.now() - started).toBeLessThan(700);
  });

  it('goes on after a restart', async () => {
    participants.answers.set('POST /authorisations/aut_1/capture', 'lost');
    const { body } = await place('attempt-1');
    expect(body.payment.status).toBe('authorised');
    await running.stop();
    participants.answers.clear();
    running = await startForTest(service, { dataDir, clients: participants.clients });
    await expect.poll(async () => (await read(`/orders/${body.orderId}`)).body.payment.status).toBe('captured');
    expect(askedFor('/reservations').filter(call => call.path === '/reservations')).toHaveLength(1);
  });

  it.each([
    ['expired', 'quote-expired'],
    ['cart-changed', 'cart-changed'],
  ])('refuses a quote that is %s', async (status, code) => {
    participants.quote = { ...participants.quote, status };
    expect(await place('attempt-1')).toMatchObject({ status: 409, body: { code } });
    expect(askedFor('/reservations')).toHaveLength(0);
  });

  it('refuses a quote for another way of delivery', async () => {
    expect(await place('attempt-1', { delivery: { method: 'pickup', store: 'bukchon' } })).toMatchObject({
      status: 409,
      body: { code: 'quote-mismatch' },
    });
  });

  it('places nothing while the quote cannot be read', async () => {
    participants.answers.set('GET /quotes/quo_1', 'lost');
    expect(await place('attempt-1')).toMatchObject({ status: 503, body: { code: 'cart-unavailable' } });
    participants.answers.clear();
    expect((await place('attempt-1')).status).toBe(201);
  });

  it('says which field of the address is wrong, and only that', async () => {
    const address = { ...anOrder.delivery.address, postalCode: '0305' };
    const { status, body } = await place('attempt-1', { delivery: { method: 'delivery', address } });
    expect(status).toBe(400);
    expect(body.errors.map(error => error.pointer)).toEqual(['/delivery/address/postalCode']);
  });

  it('keeps no personal data in its events, and can forget a person without losing the history', async () => {
    const { body } = await place('attempt-1');
    const events = JSON.stringify(rows('SELECT * FROM events'));
    expect(events).toContain('order.confirmed');
    for (const secret of ['Reader', 'mail.example', '010-0000', 'Sample-gil', 'ses_1', 'tok_1', '4242'])
      expect(events).not.toContain(secret);

    await running.stop();
    const database = new DatabaseSync(join(dataDir, 'orders.sqlite'));
    database.exec('DELETE FROM order_people');
    database.close();
    running = await startForTest(service, { dataDir, clients: participants.clients });
    const forgotten = await read(`/orders/${body.orderId}`);
    expect(forgotten.body).toMatchObject({ status: 'confirmed', contact: null, delivery: { method: 'delivery' } });
    expect(forgotten.body.timeline).toHaveLength(5);
    expect((await read(`/orders/${body.orderId}?sessionKey=ses_1`)).status).toBe(404);
  });

  it('tells an order to its session or its person, and to nobody else', async () => {
    const { body } = await place('attempt-1', { owner: { sessionKey: 'ses_1', personId: 'per_1' } });
    const status = async (search: string) => (await read(`/orders/${body.orderId}?${search}`)).status;
    expect(await status('sessionKey=ses_1')).toBe(200);
    expect(await status('personId=per_1')).toBe(200);
    expect(await status('sessionKey=ses_new&personId=per_1')).toBe(200);
    expect(await status('sessionKey=ses_2')).toBe(404);
    expect(await status('personId=per_2')).toBe(404);
  });

  it('lists the orders of either owner in pages, newest first', async () => {
    for (let nth = 1; nth <= 5; nth += 1) {
      participants.quote = { ...participants.quote, cartVersion: nth };
      await place(`attempt-${nth}`, { owner: { sessionKey: nth % 2 ? 'ses_odd' : 'ses_even', personId: 'per_1' } });
    }
    await place('attempt-other', { owner: { sessionKey: 'ses_other' } });
    type Page = { items: { orderId: string; placedAt: string; count: number }[]; nextCursor: string | null };
    const first = (await read<Page>('/orders?personId=per_1&limit=3')).body;
    expect(first.items).toHaveLength(3);
    const second = (await read<Page>(`/orders?personId=per_1&limit=3&cursor=${first.nextCursor}`)).body;
    expect(second).toMatchObject({ nextCursor: null, items: [{ count: 2 }, { count: 2 }] });
    const all = [...first.items, ...second.items];
    expect(new Set(all.map(item => item.orderId)).size).toBe(5);
    expect(all.map(item => item.placedAt)).toEqual(
      all
        .map(item => item.placedAt)
        .sort()
        .reverse(),
    );
    expect((await read<Page>('/orders?sessionKey=ses_odd')).body.items).toHaveLength(3);
    expect((await read('/orders')).status).toBe(400);
    expect((await read('/orders?personId=per_1&cursor=nonsense')).status).toBe(400);
  });
});
