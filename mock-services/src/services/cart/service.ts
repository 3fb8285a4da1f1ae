import { type BackgroundTask, defineService, type ServiceDeps } from '../../chassis/define-service.ts';
import { cartOperations } from './cart.operations.ts';
import { cartProblem } from './cart.problems.ts';
import { cartMigrations, emptyOld, seedCoupons } from './carts.queries.ts';
import { quoteOperations } from './quote.operations.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const CART_LIFE_MS = 90 * DAY_MS;
/** An order reads its quote only while it is placed; a week leaves time to look into what went wrong. */
const OLD_QUOTE_MS = 7 * DAY_MS;

const COUPONS = [
  {
    code: 'FIRSTPOT',
    kind: 'percent' as const,
    value: 10,
    minimumSubtotal: 50_000,
    startsAt: '2026-01-01T00:00:00.000Z',
    endsAt: '2036-01-01T00:00:00.000Z',
  },
];

/** Carts and quotes. Needs catalog for prices and inventory for availability. */
export const service = defineService({
  name: 'cart',
  contract: new URL('../../../contract/cart.openapi.yaml', import.meta.url),
  migrations: cartMigrations,
  problems: cartProblem,
  seed: ({ store }) => seedCoupons(store, COUPONS),
  operations: deps => ({ ...cartOperations(deps), ...quoteOperations(deps) }),
  background: deps => [emptyOldHourly(deps)],
});

function emptyOldHourly({ store, runtime, log }: ServiceDeps): BackgroundTask {
  let running: Promise<void> = Promise.resolve();
  async function sweep(): Promise<void> {
    const before = (age: number) => new Date(runtime.now().getTime() - age).toISOString();
    try {
      const count = await store.transaction(tx => emptyOld(tx, before(CART_LIFE_MS), before(OLD_QUOTE_MS)));
      if (count > 0) log.info({ count }, 'old carts and quotes are gone');
    } catch (error) {
      log.error({ err: error }, 'old carts are still there; tried again in an hour');
    }
  }
  const timer = setInterval(() => {
    running = running.then(sweep);
  }, DAY_MS / 24);
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
