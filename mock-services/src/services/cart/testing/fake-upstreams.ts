import { type ServiceCall, type ServiceClient, UpstreamUnavailable } from '../../../chassis/service-client.ts';

export interface FakeUpstreams {
  catalog: ServiceClient;
  inventory: ServiceClient;
  /** By sku; a sku without a price is not sold. */
  prices: Map<string, number>;
  /** By sku, then store. */
  stock: Map<string, Record<string, number>>;
  down: Set<'catalog' | 'inventory'>;
}

/** Catalog and inventory as cart sees them, in memory. */
export function createFakeUpstreams(): FakeUpstreams {
  const prices = new Map([
    ['cup', 18_000],
    ['jar', 680_000],
  ]);
  const stock = new Map([
    ['cup', { icheon: 5, bukchon: 1 }],
    ['jar', { icheon: 1, bukchon: 0 }],
  ]);
  const down = new Set<'catalog' | 'inventory'>();
  const skusOf = (call: { query?: ServiceCall<unknown>['query'] }) => [call.query?.sku ?? []].flat() as string[];
  const clientOf = (service: 'catalog' | 'inventory', answer: (sku: string) => object[]): ServiceClient => ({
    async call(call) {
      if (down.has(service)) throw new UpstreamUnavailable(service, 'timeout');
      return call.parse(skusOf(call).flatMap(answer));
    },
  });
  const catalog = clientOf('catalog', sku => {
    const price = prices.get(sku);
    if (price === undefined) return [];
    const name = { ko: `${sku} 이름`, en: `Name of ${sku}` };
    return [
      { sku, slug: `${sku}-slug`, name, price: { amount: price, currency: 'KRW' }, picture: { id: sku }, options: {} },
    ];
  });
  const inventory = clientOf('inventory', sku => {
    const stores = Object.entries(stock.get(sku) ?? {}).map(([store, available]) => ({
      store,
      available,
      level: 'few',
    }));
    return [{ sku, available: stores.reduce((sum, entry) => sum + entry.available, 0), level: 'few', stores }];
  });
  return { catalog, inventory, prices, stock, down };
}
