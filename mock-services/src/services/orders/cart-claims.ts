import type { Migration, Queries } from '../../chassis/store.ts';

/**
 * Which order took which version of which cart. One cart is ordered by one order at a time, and one version of it is bought once,
 * whatever keys and quotes two tabs send.
 */
export const cartClaimsMigration: Migration = {
  id: '0005-cart-claims',
  sql: `CREATE TABLE cart_claims (
    cart_id TEXT NOT NULL,
    cart_version INTEGER NOT NULL,
    order_id TEXT NOT NULL UNIQUE,
    status TEXT NOT NULL,
    PRIMARY KEY (cart_id, cart_version)
  );`,
};

export type CartClaim = { kind: 'claimed' } | { kind: 'in-progress' | 'bought'; orderId: string };

export async function claimCart(
  tx: Queries,
  cart: { cartId: string; version: number },
  orderId: string,
): Promise<CartClaim> {
  const [other] = await tx.query<{ order_id: string; status: string }>(
    "SELECT order_id, status FROM cart_claims WHERE cart_id = $1 AND (status = 'placing' OR cart_version = $2)",
    [cart.cartId, cart.version],
  );
  if (other) return { kind: other.status === 'placing' ? 'in-progress' : 'bought', orderId: other.order_id };
  await tx.run("INSERT INTO cart_claims (cart_id, cart_version, order_id, status) VALUES ($1, $2, $3, 'placing')", [
    cart.cartId,
    cart.version,
    orderId,
  ]);
  return { kind: 'claimed' };
}

export async function settleCart(tx: Queries, orderId: string): Promise<void> {
  await tx.run("UPDATE cart_claims SET status = 'bought' WHERE order_id = $1", [orderId]);
}

/** After a cancelled order the same cart may be ordered again. */
export async function releaseCart(tx: Queries, orderId: string): Promise<void> {
  await tx.run('DELETE FROM cart_claims WHERE order_id = $1', [orderId]);
}
