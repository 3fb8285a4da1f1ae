import { describe, expect, it } from 'vitest';
import { anOrder } from './testing/fake-participants.ts';
import { useOrders } from './testing/orders-under-test.ts';

describe('placing an order', { timeout: 40_000 }, () => {
  const orders = useOrders();

  it('confirms an order whose every step is done, and tells its history', async () => {
    const { status, body } = await orders.place('attempt-1');
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
    expect(orders.participants.asked.map(call => `${call.service} ${call.path}`)).toEqual([
      'cart /quotes/quo_1',
      'inventory /reservations',
      'payments /authorisations',
      'inventory /reservations/rsv_1/confirm',
      'payments /authorisations/aut_1/capture',
      'cart /carts/crt_1/clear',
    ]);
    const keys = orders.participants.asked.slice(1).map(call => call.key);
    expect(keys).toEqual(
      ['reserve', 'authorise', 'confirm', 'capture', 'clear-cart'].map(step => `${body.orderId}:${step}`),
    );
  });

  describe('a form that is sent twice', () => {
    it('makes one order, also at once and with fresh quotes and tokens', async () => {
      const answers = await Promise.all(
        [1, 2, 3, 4].map(nth => orders.place('attempt-1', { paymentToken: `tok_${nth}`, quoteId: `quo_${nth}` })),
      );
      expect(answers.map(answer => answer.status)).toEqual([201, 201, 201, 201]);
      expect(new Set(answers.map(answer => answer.body.orderId)).size).toBe(1);
      expect(orders.askedFor('/capture')).toHaveLength(1);
      orders.participants.quote = { ...orders.participants.quote, status: 'cart-changed' };
      expect((await orders.place('attempt-1')).body.orderId).toBe(answers[0]?.body.orderId);
    });

    it('from two tabs makes one order, and the other tab is told which', async () => {
      orders.participants.answers.set('POST /authorisations', 'lost');
      const first = await orders.place('attempt-1');
      expect(first.status).toBe(202);
      expect(await orders.place('attempt-2')).toMatchObject({
        status: 409,
        body: { code: 'order-in-progress', orderId: first.body.orderId },
      });
      orders.participants.answers.clear();
      await expect
        .poll(async () => (await orders.read(`/orders/${first.body.orderId}`)).body.payment.status, { timeout: 15_000 })
        .toBe('captured');
      await expect
        .poll(async () => (await orders.place('attempt-3')).body.code, { timeout: 15_000 })
        .toBe('already-ordered');
    });
  });

  describe('a refusal', () => {
    it('of the card gives the stock back, and the same cart can be ordered with another card', async () => {
      orders.participants.answers.set('POST /authorisations', { status: 402, code: 'card-declined' });
      const declined = await orders.place('attempt-1');
      expect(declined).toMatchObject({
        status: 201,
        body: { status: 'cancelled', reason: 'card-declined', payment: { status: 'none' } },
      });
      expect(declined.body.timeline.map(entry => entry.type).slice(-2)).toEqual([
        'order.stock-released',
        'order.cancelled',
      ]);
      expect(orders.askedFor('/release').map(call => call.body)).toEqual([{ evenIfConfirmed: true }]);
      expect((await orders.place('attempt-1')).body.orderId).toBe(declined.body.orderId);

      orders.participants.answers.clear();
      const second = await orders.place('attempt-2', { paymentToken: 'tok_2' });
      expect(second).toMatchObject({ status: 201, body: { status: 'confirmed' } });
      expect(second.body.orderId).not.toBe(declined.body.orderId);
      expect(orders.rows('SELECT payment_token FROM order_people').every(row => row.payment_token === null)).toBe(true);
    });

    it('of the stock says what is short, and nobody is charged', async () => {
      orders.participants.answers.set('POST /reservations', {
        status: 409,
        code: 'out-of-stock',
        short: [{ sku: 'cup', requested: 2, available: 1 }],
      });
      expect((await orders.place('attempt-1')).body).toMatchObject({
        status: 'cancelled',
        reason: 'out-of-stock',
        shortages: [{ sku: 'cup', available: 1 }],
      });
      expect(orders.askedFor('/authorisations')).toHaveLength(0);
    });

    it('of a reservation that ran out voids the card, before any money is taken', async () => {
      orders.participants.answers.set('POST /reservations/rsv_1/confirm', { status: 409, code: 'reservation-expired' });
      expect((await orders.place('attempt-1')).body).toMatchObject({
        status: 'cancelled',
        reason: 'reservation-expired',
        payment: { status: 'voided' },
      });
      expect(orders.askedFor('/capture')).toHaveLength(0);
      expect(orders.askedFor('/void')).toHaveLength(1);
    });

    it('of the capture gives back the stock that was sold', async () => {
      orders.participants.answers.set('POST /authorisations/aut_1/capture', { status: 409, code: 'wrong-state' });
      expect((await orders.place('attempt-1')).body).toMatchObject({ status: 'cancelled', reason: 'payment-refused' });
      expect(orders.askedFor('/release')).toHaveLength(1);
    });

    it('of the cart service to be cleared changes nothing for the order', async () => {
      orders.participants.answers.set('POST /carts/crt_1/clear', { status: 404, code: 'not-found' });
      expect((await orders.place('attempt-1')).body.status).toBe('confirmed');
    });
  });

  it('answers 202 when a step does not, and goes on by itself with the same key', async () => {
    orders.participants.answers.set('POST /authorisations', 'lost');
    const started = performance.now();
    const { status, body } = await orders.place('attempt-1');
    expect({ status, order: body.status }).toEqual({ status: 202, order: 'placing' });
    expect(performance.now() - started).toBeLessThan(3000);
    orders.participants.answers.clear();
    await expect
      .poll(async () => (await orders.read(`/orders/${body.orderId}`)).body.status, { timeout: 15_000 })
      .toBe('confirmed');
    expect(
      new Set(
        orders
          .askedFor('/authorisations')
          .filter(call => call.path === '/authorisations')
          .map(call => call.key),
      ).size,
    ).toBe(1);
  });

  it('answers before the deadline of its caller', async () => {
    orders.participants.answers.set('POST /authorisations', 'lost');
    const started = performance.now();
    expect((await orders.place('attempt-1', {}, { 'x-deadline-ms': '700' })).status).toBe(202);
    // Without the deadline it would have waited for two seconds.
    expect(performance.now() - started).toBeLessThan(1800);
  });

  it('goes on after a restart', async () => {
    orders.participants.answers.set('POST /authorisations/aut_1/capture', 'lost');
    const { body } = await orders.place('attempt-1');
    expect(body.payment.status).toBe('authorised');
    orders.participants.answers.clear();
    await orders.restart();
    await expect
      .poll(async () => (await orders.read(`/orders/${body.orderId}`)).body.payment.status, { timeout: 15_000 })
      .toBe('captured');
    expect(orders.askedFor('/reservations').filter(call => call.path === '/reservations')).toHaveLength(1);
  });

  it.each([
    ['expired', 'quote-expired'],
    ['cart-changed', 'cart-changed'],
  ])('refuses a quote that is %s', async (status, code) => {
    orders.participants.quote = { ...orders.participants.quote, status };
    expect(await orders.place('attempt-1')).toMatchObject({ status: 409, body: { code } });
    expect(orders.askedFor('/reservations')).toHaveLength(0);
  });

  it('refuses a quote for another way of delivery', async () => {
    expect(await orders.place('attempt-1', { delivery: { method: 'pickup', store: 'bukchon' } })).toMatchObject({
      status: 409,
      body: { code: 'quote-mismatch' },
    });
  });

  it('places nothing while the quote cannot be read', async () => {
    orders.participants.answers.set('GET /quotes/quo_1', 'lost');
    expect(await orders.place('attempt-1')).toMatchObject({ status: 503, body: { code: 'cart-unavailable' } });
    orders.participants.answers.clear();
    expect((await orders.place('attempt-1')).status).toBe(201);
  });

  it('says which field of the address is wrong, and only that', async () => {
    const address = { ...anOrder.delivery.address, postalCode: '0305' };
    const { status, body } = await orders.place('attempt-1', { delivery: { method: 'delivery', address } });
    expect(status).toBe(400);
    expect(body.errors.map(error => error.pointer)).toEqual(['/delivery/address/postalCode']);
  });
});
