import { readFileSync } from 'node:fs';
import { type BackgroundTask, defineService, type ServiceDeps } from '../../chassis/define-service.ts';
import { inventoryMigrations } from './inventory.migrations.ts';
import { createInventoryOperations, expireNow } from './inventory.operations.ts';
import { inventoryProblem } from './inventory.problems.ts';
import { seedStock } from './stock.queries.ts';

const SEED = new URL('./seed/stock.json', import.meta.url);

export const service = defineService({
  name: 'inventory',
  contract: new URL('../../../contract/inventory.openapi.yaml', import.meta.url),
  migrations: inventoryMigrations,
  problems: inventoryProblem,
  async seed({ store }) {
    const { stock } = JSON.parse(readFileSync(SEED, 'utf8')) as { stock: Record<string, number[]> };
    await store.transaction(tx => seedStock(tx, stock));
  },
  operations: createInventoryOperations,
  background: deps => [expireEverySecond(deps)],
});

function expireEverySecond(deps: ServiceDeps): BackgroundTask {
  let running: Promise<void> = Promise.resolve();
  async function expire(): Promise<void> {
    try {
      const count = await expireNow(deps);
      if (count > 0) deps.log.info({ count }, 'reservations expired');
    } catch (error) {
      deps.log.error({ err: error }, 'expired reservations were not put back; tried again in a second');
    }
  }
  const timer = setInterval(() => {
    running = running.then(expire);
  }, 1000);
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
