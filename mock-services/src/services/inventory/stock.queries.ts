import type { components } from '../../../contract/generated/inventory.ts';
import type { Queries } from '../../chassis/store.ts';
import { levelOf, type Pieces, type Shelf, STORE_ORDER } from './allocation.ts';

type Stock = components['schemas']['Stock'];

/** What can be had of these skus, one row a sku and store. */
export async function readShelves(queries: Queries, skus: readonly string[]): Promise<Shelf[]> {
  const marks = skus.map((_, index) => `$${index + 1}`).join(', ');
  return queries.query<Shelf>(`SELECT sku, store, on_hand - held AS available FROM stock WHERE sku IN (${marks})`, [
    ...skus,
  ]);
}

/** Stock in the order asked; skus without a row are left out. */
export function toStock(skus: readonly string[], shelves: readonly Shelf[]): Stock[] {
  return [...new Set(skus)].flatMap(sku => {
    const rows = shelves.filter(shelf => shelf.sku === sku);
    if (rows.length === 0) return [];
    const stores = STORE_ORDER.map(store => {
      const available = rows.find(row => row.store === store)?.available ?? 0;
      return { store, available, level: levelOf(available) };
    });
    const available = stores.reduce((sum, row) => sum + row.available, 0);
    return [{ sku, available, level: levelOf(available), stores }];
  });
}

/** Holds the pieces; false when another transaction was quicker. */
export async function hold(tx: Queries, pieces: readonly Pieces[]): Promise<boolean> {
  for (const { sku, store, quantity } of pieces) {
    const { changes } = await tx.run(
      'UPDATE stock SET held = held + $1 WHERE sku = $2 AND store = $3 AND on_hand - held >= $1',
      [quantity, sku, store],
    );
    if (changes !== 1) return false;
  }
  return true;
}

/** What happens to pieces when their reservation moves on. */
const EFFECTS = {
  /** Held pieces leave the house. */
  sell: 'UPDATE stock SET held = held - $1, on_hand = on_hand - $1 WHERE sku = $2 AND store = $3',
  /** Held pieces go back on the shelf. */
  putBack: 'UPDATE stock SET held = held - $1 WHERE sku = $2 AND store = $3',
  /** Sold pieces come home. */
  takeHome: 'UPDATE stock SET on_hand = on_hand + $1 WHERE sku = $2 AND store = $3',
} as const;

export async function movePieces(tx: Queries, effect: keyof typeof EFFECTS, pieces: readonly Pieces[]): Promise<void> {
  for (const { sku, store, quantity } of pieces) await tx.run(EFFECTS[effect], [quantity, sku, store]);
}

/** Adds rows for skus that have none; what is there already has a history and stays. */
export async function seedStock(tx: Queries, seed: Readonly<Record<string, readonly number[]>>): Promise<void> {
  for (const [sku, counts] of Object.entries(seed)) {
    for (const [index, store] of STORE_ORDER.entries()) {
      await tx.run('INSERT INTO stock (sku, store, on_hand) VALUES ($1, $2, $3) ON CONFLICT (sku, store) DO NOTHING', [
        sku,
        store,
        counts[index] ?? 0,
      ]);
    }
  }
}
