import type { components } from '../../../contract/generated/inventory.ts';

export type StoreId = components['schemas']['StoreId'];
export type Line = components['schemas']['Line'];

/** Pieces of one sku that can be had at one store now. */
export interface Shelf {
  sku: string;
  store: StoreId;
  available: number;
}

export interface Pieces {
  sku: string;
  store: StoreId;
  quantity: number;
}

interface Shortage {
  sku: string;
  requested: number;
  available: number;
}

export type Allocation = { pieces: Pieces[]; short?: undefined } | { short: Shortage[]; pieces?: undefined };

/** The warehouse first: what stands in a shop is there to be seen. */
export const STORE_ORDER: readonly StoreId[] = ['icheon', 'bukchon', 'seongsu'];

/** Decides where the pieces of an order come from: every line in full, or what is short. */
export function allocate(lines: readonly Line[], shelves: readonly Shelf[], onlyStore?: StoreId): Allocation {
  const stores = onlyStore ? [onlyStore] : STORE_ORDER;
  const pieces: Pieces[] = [];
  const short: Shortage[] = [];
  for (const { sku, quantity } of mergeLines(lines)) {
    let missing = quantity;
    for (const store of stores) {
      const shelf = shelves.find(candidate => candidate.sku === sku && candidate.store === store);
      const taken = Math.min(missing, shelf?.available ?? 0);
      if (taken > 0) pieces.push({ sku, store, quantity: taken });
      missing -= taken;
    }
    if (missing > 0) short.push({ sku, requested: quantity, available: quantity - missing });
  }
  return short.length > 0 ? { short } : { pieces };
}

/** Two lines of one sku are one line. */
export function mergeLines(lines: readonly Line[]): Line[] {
  const merged = new Map<string, number>();
  for (const { sku, quantity } of lines) merged.set(sku, (merged.get(sku) ?? 0) + quantity);
  return [...merged].map(([sku, quantity]) => ({ sku, quantity }));
}

export function levelOf(available: number): components['schemas']['Level'] {
  if (available <= 0) return 'none';
  return available <= 3 ? 'few' : 'many';
}
