import type { Locale } from '../../contract/locale.ts';
import type { Schemas } from '../../contract/schemas.ts';
import type { InventoryClient, Stock, Store } from '../clients/inventory.client.ts';
import { type RequestContext, within } from '../request-context.ts';
import { closedDaysInWords, daysInWords } from './opening-hours.ts';
import { createParts } from './part.ts';

const OPTIONAL_MS = 1200;

/** Where pieces stand: the warehouse and the shops. */
export function createStoresService({ inventory }: { inventory: InventoryClient }) {
  return {
    async listStores(context: RequestContext, skus: readonly string[]): Promise<Schemas['StoreList']> {
      const parts = createParts(context);
      const [stores, stock] = await Promise.all([
        inventory.listStores(context),
        skus.length > 0
          ? parts.optional('stock', inventory.getStock(within(context, OPTIONAL_MS), skus), [])
          : Promise.resolve([]),
      ]);
      return { items: stores.map(store => storeView(store, stock, context.locale)), missing: parts.missing };
    },
  };
}

function storeView(store: Store, stock: readonly Stock[], locale: Locale): Schemas['Store'] {
  return {
    store: store.store,
    kind: store.kind,
    name: store.name[locale],
    address: store.address[locale],
    directions: store.directions[locale],
    hours: store.hours.map(({ days, opens, closes }) => ({ days: daysInWords(days, locale), opens, closes })),
    closed: store.hours.length > 0 ? closedDaysInWords(store.hours, locale) : undefined,
    pickup: store.pickup,
    stock: stock.map(({ sku, stores }) => {
      const here = stores.find(one => one.store === store.store);
      return { sku, available: here?.available ?? 0, level: here?.level ?? 'none' };
    }),
  };
}
