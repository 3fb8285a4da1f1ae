import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOfOrder, readBalanceSheet } from './testing/balance-sheet.ts';
import { type RunningStore, startStore } from './testing/running-store.ts';
import { CARDS, createShopper, send } from './testing/shopper.ts';

const CUP = 'cup-celadon-tall';
const ALSO = 'cup-celadon-low';
const skus = [CUP, ALSO];

// Five processes start one after the other, on machines that others use too.
describe('a purchase through cart, orders, inventory, payments and catalog', { timeout: 60_000 }, () => {
  let store: RunningStore;

  beforeAll(async () => {
    store = await startStore();
  }, 120_000);
  afterAll(() => store.stop());

  it('is confirmed, takes the stock and the money once, and clears the cart', async () => {
    const before = await readBalanceSheet(store, skus);
    const shopper = createShopper(store, 'first');
    await shopper.put(CUP, 2);
    await shopper.put(ALSO, 1);
    const quote = await shopper.quote();
    expect(quote.lines.every(line => line.isAvailable)).toBe(true);

    const { status, body } = await shopper.order({
      key: 'attempt-first',
      quoteId: quote.quoteId,
      paymentToken: await shopper.payWith(CARDS.approve),
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      status: 'confirmed',
      total: quote.total,
      payment: { status: 'captured', brand: 'visa', last4: '4242' },
    });
    expect(body.lines.map(line => [line.sku, line.quantity])).toEqual([
      [CUP, 2],
      [ALSO, 1],
    ]);

    const after = await readBalanceSheet(store, skus);
    expect(after.available).toBe(before.available - 3);
    expect(after.money.net.amount).toBe(before.money.net.amount + quote.total.amount);
    expect(after.money).toMatchObject({ isBalanced: true, held: { amount: 0 } });
    expect(await faultsOfOrder(store, body)).toEqual([]);
    expect((await shopper.cart()).count).toBe(0);
    const found = await send<{ orderId: string }>(store, 'orders', 'POST', '/orders/lookup', {
      number: body.number,
      email: 'reader@mail.example',
    });
    expect(found.body.orderId).toBe(body.orderId);
  });

  it('with a declined card gives the stock back; the right card then makes one order', async () => {
    const before = await readBalanceSheet(store, skus);
    const shopper = createShopper(store, 'declined');
    await shopper.put(CUP, 1);
    const { quoteId, total } = await shopper.quote();
    const declined = await shopper.order({
      key: 'attempt-declined',
      quoteId,
      paymentToken: await shopper.payWith(CARDS.decline),
    });
    expect(declined).toMatchObject({ status: 201, body: { status: 'cancelled', reason: 'card-declined' } });
    expect(await readBalanceSheet(store, skus)).toEqual(before);
    expect((await shopper.cart()).count).toBe(1);

    const poor = await shopper.order({
      key: 'attempt-poor',
      quoteId,
      paymentToken: await shopper.payWith(CARDS.poor),
    });
    expect(poor.body).toMatchObject({ status: 'cancelled', reason: 'insufficient-funds' });
    const right = await shopper.order({
      key: 'attempt-right',
      quoteId,
      paymentToken: await shopper.payWith(CARDS.approve),
    });
    expect(right).toMatchObject({ status: 201, body: { status: 'confirmed' } });

    const orders = await shopper.orders();
    expect(orders.map(order => order.status).sort()).toEqual(['cancelled', 'cancelled', 'confirmed']);
    for (const order of orders) expect(await faultsOfOrder(store, order)).toEqual([]);
    const after = await readBalanceSheet(store, skus);
    expect(after.available).toBe(before.available - 1);
    expect(after.money.net.amount).toBe(before.money.net.amount + total.amount);
  });

  it('to be picked up takes the piece from that shop, and costs no sending', async () => {
    const shopper = createShopper(store, 'walker');
    await shopper.put(CUP, 1);
    const delivery = { method: 'pickup', store: 'bukchon' };
    const quote = await shopper.quote(delivery);
    expect(quote).toMatchObject({ delivery, shipping: { amount: 0 }, lines: [{ isAvailable: true }] });
    const before = await shopStock(store, CUP, 'bukchon');
    const paymentToken = await shopper.payWith(CARDS.approve);
    const { body } = await shopper.order({
      key: 'attempt-walker',
      quoteId: quote.quoteId,
      paymentToken,
      delivery,
    });
    expect(body).toMatchObject({ status: 'confirmed', delivery });
    expect(await shopStock(store, CUP, 'bukchon')).toBe(before - 1);
  });

  it('that is sent five times at once is one order', async () => {
    const before = await readBalanceSheet(store, skus);
    const shopper = createShopper(store, 'eager');
    await shopper.put(CUP, 1);
    const { quoteId, total } = await shopper.quote();
    const paymentTokens = await Promise.all(Array.from({ length: 5 }, () => shopper.payWith(CARDS.approve)));
    const answers = await Promise.all(
      paymentTokens.map(paymentToken => shopper.order({ key: 'attempt-eager', quoteId, paymentToken })),
    );
    expect(new Set(answers.map(answer => answer.body.orderId)).size).toBe(1);
    expect(answers.map(answer => answer.body.status)).toEqual(Array.from({ length: 5 }, () => 'confirmed'));
    const after = await readBalanceSheet(store, skus);
    expect(after.available).toBe(before.available - 1);
    expect(after.money.net.amount).toBe(before.money.net.amount + total.amount);
  });

  it('of what has sold out meanwhile says what is left, and charges nobody', async () => {
    const before = await readBalanceSheet(store, skus);
    const shopper = createShopper(store, 'late');
    await shopper.put(ALSO, 20);
    const { quoteId, lines } = await shopper.quote();
    expect(lines[0]).toMatchObject({ isAvailable: false });
    const { body } = await shopper.placeOrder({
      key: 'attempt-late',
      quoteId,
      paymentToken: await shopper.payWith(CARDS.approve),
    });
    expect(body).toMatchObject({
      status: 'cancelled',
      reason: 'out-of-stock',
      shortages: [{ sku: ALSO, available: lines[0]?.available }],
    });
    expect(await readBalanceSheet(store, skus)).toEqual(before);
  });

  it.each([
    ['slow', CARDS.slow],
    ['failing', CARDS.error],
  ])('with the %s card is answered in time and confirmed in the end, charged once', async (name, card) => {
    const before = await readBalanceSheet(store, skus);
    const shopper = createShopper(store, name);
    await shopper.put(CUP, 1);
    const { quoteId, total } = await shopper.quote();
    const started = performance.now();
    const { body } = await shopper.placeOrder({
      key: `attempt-${name}`,
      quoteId,
      paymentToken: await shopper.payWith(card),
    });
    expect(performance.now() - started).toBeLessThan(4000);
    expect(['placing', 'confirmed']).toContain(body.status);
    await expect.poll(async () => (await shopper.orders())[0]?.payment.status, { timeout: 40_000 }).toBe('captured');
    const [order] = await shopper.orders();
    expect(order && (await faultsOfOrder(store, order))).toEqual([]);
    expect((await readBalanceSheet(store, skus)).money.net.amount).toBe(before.money.net.amount + total.amount);
  });

  it('goes on when inventory comes back, though it was away in the middle', async () => {
    const shopper = createShopper(store, 'patient');
    await shopper.put(CUP, 1);
    const { quoteId } = await shopper.quote();
    await store.kill('inventory');
    const { status, body } = await shopper.placeOrder({
      key: 'attempt-patient',
      quoteId,
      paymentToken: await shopper.payWith(CARDS.approve),
    });
    expect({ status, order: body.status }).toEqual({ status: 202, order: 'placing' });
    await store.restart('inventory');
    await expect.poll(async () => (await shopper.orders())[0]?.payment.status, { timeout: 40_000 }).toBe('captured');
    const [order] = await shopper.orders();
    expect(order && (await faultsOfOrder(store, order))).toEqual([]);
  });
});

async function shopStock(store: RunningStore, sku: string, shop: string): Promise<number> {
  const { body } = await send<{ stores: { store: string; available: number }[] }[]>(
    store,
    'inventory',
    'GET',
    `/stock?sku=${sku}`,
  );
  return body[0]?.stores.find(entry => entry.store === shop)?.available ?? 0;
}
