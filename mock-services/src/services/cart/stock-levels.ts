import * as v from 'valibot';
import type { RequestContext } from '../../chassis/request-context.ts';
import type { ServiceClient } from '../../chassis/service-client.ts';

const stock = v.object({
  sku: v.string(),
  available: v.number(),
  stores: v.array(v.object({ store: v.string(), available: v.number() })),
});

/** How many of a sku could be had: anywhere for delivery, in the one shop for picking up. */
export type AvailabilityOf = (sku: string) => number;

export async function readAvailability(
  inventory: ServiceClient,
  skus: readonly string[],
  store: string | undefined,
  context: RequestContext,
): Promise<AvailabilityOf> {
  const levels = await inventory.call({
    path: '/stock',
    query: { sku: skus },
    context,
    timeoutMs: 800,
    parse: body => v.parse(v.array(stock), body),
  });
  const bySku = new Map(levels.map(level => [level.sku, level]));
  return sku => {
    const level = bySku.get(sku);
    if (store === undefined) return level?.available ?? 0;
    return level?.stores.find(entry => entry.store === store)?.available ?? 0;
  };
}
