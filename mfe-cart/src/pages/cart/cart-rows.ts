import type { CartLine } from '../../data/cart.queries.ts';

/** A line that was taken out and can still be put back. */
export interface TakenOut {
  line: CartLine;
  /** Its place among the rows. */
  position: number;
  /** The person has asked for it back. */
  isReturning: boolean;
}

export interface CartRow {
  line: CartLine;
  takenOut: TakenOut | undefined;
}

/** Lines in the cart's order, with what was taken out in its old place. */
export function rowsOf(lines: readonly CartLine[], takenOut: readonly TakenOut[]): CartRow[] {
  const rows: CartRow[] = lines
    .filter(line => !takenOut.some(out => out.line.sku === line.sku))
    .map(line => ({ line, takenOut: undefined }));
  for (const out of takenOut.toSorted((a, b) => a.position - b.position)) {
    const line = lines.find(({ sku }) => sku === out.line.sku) ?? out.line;
    rows.splice(out.position, 0, { line, takenOut: out });
  }
  return rows;
}

/** What keeps a line from being ordered as it is. */
export function shortageOf({ quantity, stock }: CartLine): 'gone' | 'short' | null {
  if (!stock) return null;
  if (stock.available === 0) return 'gone';
  return stock.available < quantity ? 'short' : null;
}
