import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOfOrder, readBalanceSheet } from './testing/balance-sheet.ts';
import { campaign, seededRandom } from './testing/campaign.config.ts';
import { type RunningStore, startStore } from './testing/running-store.ts';
import { CARDS, createShopper, type Shopper } from './testing/shopper.ts';

const CUP = 'cup-celadon-five';
const SECONDS = 1000;

interface Attempt {
  shopper: Shopper;
  key: string;
  quoteId: string;
  paymentToken: string;
}

/**
 * Orders is killed with -9 at a moment of chance while it places orders, against participants that are slow and fail before and after
 * their effect; then it starts again. `ROUNDS` and `SEED` make it longer and other.
 */
describe(`orders, killed in the middle of a checkout (${campaign.rounds} rounds, seed ${campaign.seed})`, () => {
  const random = seededRandom(campaign.seed);
  const cards = [CARDS.approve, CARDS.approve, CARDS.decline, CARDS.error];
  let store: RunningStore;

  beforeAll(async () => {
    store = await startStore();
    await store.putFaults('inventory', {
      latencyMs: 15,
      errorRate: 0.1,
      operations: ['reserve', 'confirmReservation', 'releaseReservation'],
    });
    await store.putFaults('payments', { latencyMs: 15, errorRate: 0.1, operations: ['authorise', 'capture', 'void'] });
  });
  afterAll(() => store.stop());

  async function prepare(name: string): Promise<Attempt> {
    const shopper = createShopper(store, name);
    await shopper.put(CUP, 1);
    const { quoteId } = await shopper.quote();
    const card = cards[Math.floor(random() * cards.length)] ?? CARDS.approve;
    return { shopper, key: `attempt-${name}`, quoteId, paymentToken: await shopper.payWith(card) };
  }

  async function killWhilePlacing(attempts: readonly Attempt[]): Promise<void> {
    const presses = attempts.map(({ shopper, ...attempt }) =>
      shopper.placeOrder(attempt).catch(() => 'connection lost'),
    );
    await sleep(random() * 250);
    await store.kill('orders');
    await Promise.all(presses);
    await store.restart('orders');
  }

  it(
    'ends every order confirmed or cancelled, charges nobody twice and loses no piece',
    async () => {
      const before = await readBalanceSheet(store, [CUP]);
      let confirmed = 0;
      let taken = 0;
      for (let round = 0; round < campaign.rounds; round += 1) {
        const attempts = await Promise.all([0, 1, 2].map(nth => prepare(`${campaign.seed}-${round}-${nth}`)));
        await killWhilePlacing(attempts);
        // The shopper presses again: the same attempt, whether or not the first press had arrived.
        await Promise.all(attempts.map(({ shopper, ...attempt }) => shopper.placeOrder(attempt)));
        for (const { shopper } of attempts) {
          await expect.poll(() => isAtRest(shopper), { timeout: 30 * SECONDS, interval: 100 }).toBe(true);
          const orders = await shopper.orders();
          expect(orders).toHaveLength(1);
          for (const order of orders) {
            expect({ order: order.orderId, faults: await faultsOfOrder(store, order) }).toEqual({
              order: order.orderId,
              faults: [],
            });
            if (order.status !== 'confirmed') continue;
            confirmed += 1;
            taken += order.total.amount;
          }
        }
      }
      const after = await readBalanceSheet(store, [CUP]);
      expect(after.available).toBe(before.available - confirmed);
      expect(after.money).toMatchObject({ isBalanced: true, held: { amount: 0 }, net: { amount: taken } });
      expect(confirmed).toBeGreaterThan(0);
    },
    (30 + campaign.rounds * 15) * SECONDS,
  );
});

describe('orders, killed while a step is on its way', { timeout: 60 * SECONDS }, () => {
  let store: RunningStore;

  beforeAll(async () => {
    store = await startStore();
  }, 120 * SECONDS);
  afterAll(() => store.stop());

  it.each([
    ['inventory', 'reserve', 'order.placed'],
    ['payments', 'authorise', 'order.stock-reserved'],
    ['inventory', 'confirmReservation', 'order.payment-authorised'],
    ['payments', 'capture', 'order.confirmed'],
    ['cart', 'clearCart', 'order.payment-captured'],
  ] as const)('goes on by itself at the next start: %s %s, after %s', async (service, operation, last) => {
    const before = await readBalanceSheet(store, [CUP]);
    const shopper = createShopper(store, `at-${operation}`);
    await shopper.put(CUP, 1);
    const { quoteId, total } = await shopper.quote();
    const paymentToken = await shopper.payWith(CARDS.approve);
    await store.putFaults(service, { latencyMs: 3000, operations: [operation] });
    const press = shopper
      .placeOrder({ key: `attempt-at-${operation}`, quoteId, paymentToken })
      .catch(() => 'connection lost');
    await expect.poll(() => lastEvent(shopper), { timeout: 20 * SECONDS, interval: 20 }).toBe(last);
    await store.kill('orders');
    expect(await press).toBe('connection lost');
    await store.putFaults(service, {});
    await store.restart('orders');

    await expect.poll(() => isAtRest(shopper), { timeout: 30 * SECONDS }).toBe(true);
    const [order] = await shopper.orders();
    expect(order).toMatchObject({ status: 'confirmed', payment: { status: 'captured' } });
    expect(order && (await faultsOfOrder(store, order))).toEqual([]);
    const after = await readBalanceSheet(store, [CUP]);
    expect(after.available).toBe(before.available - 1);
    expect(after.money.net.amount).toBe(before.money.net.amount + total.amount);
    await expect.poll(async () => (await shopper.cart()).count, { timeout: 30 * SECONDS }).toBe(0);
  });
});

/** Cancelled, or confirmed with the money taken. */
async function isAtRest(shopper: Shopper): Promise<boolean> {
  const orders = await shopper.orders();
  return (
    orders.length > 0 && orders.every(order => order.status === 'cancelled' || order.payment.status === 'captured')
  );
}

async function lastEvent(shopper: Shopper): Promise<string | undefined> {
  const [order] = await shopper.orders();
  return order?.timeline.at(-1)?.type;
}
