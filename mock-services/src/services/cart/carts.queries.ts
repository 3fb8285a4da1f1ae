import type { Migration, Queries } from '../../chassis/store.ts';
import type { Cart, CartLine } from './domain/cart.ts';
import type { Coupon } from './domain/pricing.ts';

export const cartMigrations: readonly Migration[] = [
  {
    id: '0001-carts',
    sql: `CREATE TABLE carts (
      cart_id TEXT PRIMARY KEY,
      version INTEGER NOT NULL,
      lines TEXT NOT NULL,
      updated_at TEXT NOT NULL
    );
    CREATE INDEX carts_updated_at ON carts (updated_at);
    CREATE TABLE cleared_carts (
      cart_id TEXT NOT NULL,
      order_id TEXT NOT NULL,
      PRIMARY KEY (cart_id, order_id)
    );
    CREATE TABLE quotes (
      quote_id TEXT PRIMARY KEY,
      cart_id TEXT NOT NULL,
      cart_version INTEGER NOT NULL,
      expires_at TEXT NOT NULL,
      document TEXT NOT NULL
    );
    CREATE INDEX quotes_expires_at ON quotes (expires_at);
    CREATE TABLE coupons (
      code TEXT PRIMARY KEY,
      kind TEXT NOT NULL,
      value INTEGER NOT NULL,
      minimum_subtotal INTEGER NOT NULL,
      starts_at TEXT NOT NULL,
      ends_at TEXT NOT NULL
    );`,
  },
];

export async function readCart(queries: Queries, cartId: string): Promise<Cart | undefined> {
  const [row] = await queries.query<{ version: number; lines: string; updated_at: string }>(
    'SELECT version, lines, updated_at FROM carts WHERE cart_id = $1',
    [cartId],
  );
  return row && { cartId, version: row.version, lines: JSON.parse(row.lines) as CartLine[], updatedAt: row.updated_at };
}

export async function saveCart(tx: Queries, cart: Cart): Promise<void> {
  await tx.run(
    `INSERT INTO carts (cart_id, version, lines, updated_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT (cart_id) DO UPDATE SET version = excluded.version, lines = excluded.lines, updated_at = excluded.updated_at`,
    [cart.cartId, cart.version, JSON.stringify(cart.lines), cart.updatedAt],
  );
}

/** @returns false when this order has cleared the cart already */
export async function noteCleared(tx: Queries, cartId: string, orderId: string): Promise<boolean> {
  const { changes } = await tx.run(
    'INSERT INTO cleared_carts (cart_id, order_id) VALUES ($1, $2) ON CONFLICT (cart_id, order_id) DO NOTHING',
    [cartId, orderId],
  );
  return changes === 1;
}

export async function findCoupon(queries: Queries, code: string): Promise<Coupon | undefined> {
  const [row] = await queries.query<{
    kind: Coupon['kind'];
    value: number;
    minimum_subtotal: number;
    starts_at: string;
    ends_at: string;
  }>('SELECT * FROM coupons WHERE code = $1', [code]);
  return (
    row && {
      code,
      kind: row.kind,
      value: row.value,
      minimumSubtotal: row.minimum_subtotal,
      startsAt: row.starts_at,
      endsAt: row.ends_at,
    }
  );
}

export async function seedCoupons(queries: Queries, coupons: readonly Coupon[]): Promise<void> {
  for (const coupon of coupons) {
    await queries.run(
      `INSERT INTO coupons (code, kind, value, minimum_subtotal, starts_at, ends_at) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (code) DO NOTHING`,
      [coupon.code, coupon.kind, coupon.value, coupon.minimumSubtotal, coupon.startsAt, coupon.endsAt],
    );
  }
}

/**
 * Empties the carts that nobody has touched since `cartsBefore`, and deletes the quotes that ran out before `quotesBefore`.
 * The row of a cart stays: its version must never begin anew, because an order is made of one version of one cart.
 */
export async function emptyOld(tx: Queries, cartsBefore: string, quotesBefore: string): Promise<number> {
  const quotes = await tx.run('DELETE FROM quotes WHERE expires_at < $1', [quotesBefore]);
  const carts = await tx.run(
    "UPDATE carts SET lines = '[]', version = version + 1 WHERE updated_at < $1 AND lines <> '[]'",
    [cartsBefore],
  );
  return quotes.changes + carts.changes;
}
