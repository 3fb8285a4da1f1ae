import { defineService, type ServiceDeps } from '../../chassis/define-service.ts';
import { cartClaimsMigration } from './cart-claims.ts';
import { checkoutSaga } from './checkout/checkout.saga.ts';
import { createSagaJournal, sagaMigration } from './checkout/saga-journal.ts';
import { createSagaRunner } from './checkout/saga-runner.ts';
import { createEventStore, eventStoreMigration } from './events/event-store.ts';
import { orderAttemptsMigration } from './order-attempts.ts';
import { orderPeopleMigration } from './order-people.ts';
import { createOrderRepository, orderViewMigration } from './order-repository.ts';
import { ordersOperations } from './orders.operations.ts';
import { ordersProblem } from './orders.problems.ts';

/** Orders and their checkout. Needs cart (quotes), inventory and payments; a checkout that was under way goes on at the start. */
export const service = defineService({
  name: 'orders',
  contract: new URL('../../../contract/orders.openapi.yaml', import.meta.url),
  migrations: [
    eventStoreMigration,
    sagaMigration,
    orderPeopleMigration,
    orderViewMigration,
    cartClaimsMigration,
    orderAttemptsMigration,
  ],
  problems: ordersProblem,
  operations: deps => ordersOperations({ ...deps, ...partsOf(deps) }),
  background(deps) {
    const { runner } = partsOf(deps);
    runner.resume().then(
      count => count > 0 && deps.log.info({ count }, 'unfinished checkouts go on'),
      error => deps.log.error({ err: error }, 'unfinished checkouts could not be read'),
    );
    return [{ stop: () => runner.stop() }];
  },
});

/** One runner a started service: operations and background work share it. */
const started = new WeakMap<ServiceDeps['store'], ReturnType<typeof makeParts>>();

function partsOf(deps: ServiceDeps): ReturnType<typeof makeParts> {
  const known = started.get(deps.store);
  if (known) return known;
  const parts = makeParts(deps);
  started.set(deps.store, parts);
  return parts;
}

function makeParts({ store, runtime, log, client }: ServiceDeps) {
  const events = createEventStore(runtime);
  const orders = createOrderRepository(events);
  const runner = createSagaRunner({
    journals: createSagaJournal({ store, events, runtime }),
    log,
    random: runtime.random,
    definitions: [checkoutSaga({ store, orders, client, log })],
    backoff: { firstMs: 100, longestMs: 10_000 },
  });
  return { orders, runner };
}
