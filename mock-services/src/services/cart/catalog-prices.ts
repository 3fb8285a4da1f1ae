import * as v from 'valibot';
import type { RequestContext } from '../../chassis/request-context.ts';
import type { ServiceClient } from '../../chassis/service-client.ts';

const offer = v.object({
  sku: v.string(),
  slug: v.string(),
  name: v.object({ ko: v.string(), en: v.string() }),
  price: v.object({ amount: v.pipe(v.number(), v.integer(), v.minValue(0)), currency: v.literal('KRW') }),
  picture: v.nullish(v.record(v.string(), v.unknown())),
  options: v.optional(v.record(v.string(), v.unknown())),
});

/** What the catalog says of a sku now. */
export type Offer = v.InferOutput<typeof offer>;

/** By sku; one that the catalog does not know is left out. */
export async function readOffers(
  catalog: ServiceClient,
  skus: readonly string[],
  context: RequestContext,
  timeoutMs?: number,
): Promise<Map<string, Offer>> {
  const offers = await catalog.call({
    path: '/variants',
    query: { sku: skus },
    context,
    timeoutMs,
    parse: body => v.parse(v.array(offer), body),
  });
  return new Map(offers.map(entry => [entry.sku, entry]));
}
