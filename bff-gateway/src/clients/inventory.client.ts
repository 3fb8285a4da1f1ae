import * as v from 'valibot';
import type { RequestContext } from '../request-context.ts';
import type { Upstream } from '../resilience/upstream.ts';
import { LocalisedText, type Promises } from './answers.ts';
import type { components } from './generated/inventory.ts';

const Level = v.picklist(['many', 'few', 'none']);
const Stock = v.object({
  sku: v.string(),
  available: v.number(),
  level: Level,
  stores: v.array(v.object({ store: v.string(), available: v.number(), level: Level })),
});
export type Stock = v.InferOutput<typeof Stock>;

const Store = v.object({
  store: v.string(),
  kind: v.picklist(['warehouse', 'shop']),
  name: LocalisedText,
  address: LocalisedText,
  directions: LocalisedText,
  hours: v.array(v.object({ days: v.array(v.string()), opens: v.string(), closes: v.string() })),
  pickup: v.boolean(),
});
export type Store = v.InferOutput<typeof Store>;

type Schemas = components['schemas'];
type _Checked = [
  Promises<Schemas['Stock'], v.InferInput<typeof Stock>>,
  Promises<Schemas['Store'], v.InferInput<typeof Store>>,
];

export type InventoryClient = ReturnType<typeof createInventoryClient>;

export function createInventoryClient(upstream: Upstream) {
  return {
    /** Unknown skus are left out. */
    getStock: (context: RequestContext, skus: readonly string[]) =>
      upstream.call(context, { path: '/stock', query: { sku: skus }, answer: v.array(Stock) }),
    listStores: (context: RequestContext) => upstream.call(context, { path: '/stores', answer: v.array(Store) }),
  };
}
