import type { operations } from '../../../contract/generated/inventory.ts';
import type { ServiceDeps } from '../../chassis/define-service.ts';
import type { OperationHandlers } from '../../chassis/operation-types.ts';
import { findDueIds } from './reservations.queries.ts';
import { confirm, expireDue, getReservation, release, reserve } from './reservations.service.ts';
import { readShelves, toStock } from './stock.queries.ts';
import { stores } from './stores.ts';

export function createInventoryOperations(deps: ServiceDeps) {
  const { store, runtime } = deps;
  return {
    async getStock({ query }) {
      await expireNow(deps);
      return { status: 200, body: toStock(query.sku, await readShelves(store, query.sku)) };
    },
    async listStores() {
      return { status: 200, body: stores };
    },
    reserve: ({ body, remember }) =>
      store.transaction(async tx => remember(tx, { status: 201, body: await reserve(tx, deps, body) })),
    async getReservation({ params }) {
      await expireNow({ store, runtime });
      return { status: 200, body: await getReservation(store, params.reservationId) };
    },
    confirmReservation: ({ params, remember }) =>
      store.transaction(async tx => remember(tx, { status: 200, body: await confirm(tx, deps, params.reservationId) })),
    releaseReservation: ({ params, body, remember }) =>
      store.transaction(async tx =>
        remember(tx, { status: 200, body: await release(tx, params.reservationId, body?.evenIfConfirmed === true) }),
      ),
  } satisfies OperationHandlers<operations>;
}

/** What is overdue is put back before anyone is told a number; the timer only does it when nobody asks. */
export async function expireNow({ store, runtime }: Pick<ServiceDeps, 'store' | 'runtime'>): Promise<number> {
  const now = runtime.now();
  if ((await findDueIds(store, now)).length === 0) return 0;
  return store.transaction(tx => expireDue(tx, now));
}
