import type { Schemas } from '@maru/bff-gateway/contract';

/** How much of what is to be fetched stands in a shop. */
export interface Holding {
  level: 'all' | 'some' | 'none';
  /** Names of what is not there in the quantity that is wanted. */
  lacking: string[];
}

interface Line {
  sku: string;
  name: string;
  quantity: number;
}

/** Undefined while the stock of that store is not known. */
export function holdingOf(
  lines: readonly Line[],
  stores: readonly Schemas['Store'][] | null,
  id: string,
): Holding | undefined {
  const store = stores?.find(one => one.store === id);
  if (!store) return undefined;
  const availableOf = (sku: string) => store.stock.find(one => one.sku === sku)?.available ?? 0;
  const lacking = lines.filter(({ sku, quantity }) => availableOf(sku) < quantity).map(({ name }) => name);
  if (lacking.length === 0) return { level: 'all', lacking };
  return { level: lines.some(({ sku }) => availableOf(sku) > 0) ? 'some' : 'none', lacking };
}
