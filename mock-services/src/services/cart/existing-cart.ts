import { chassisProblem } from '../../chassis/problems.ts';
import type { Queries } from '../../chassis/store.ts';
import { readCart } from './carts.queries.ts';
import type { Cart } from './domain/cart.ts';

/** @throws ProblemError `not-found` */
export async function existingCart(queries: Queries, cartId: string): Promise<Cart> {
  const cart = await readCart(queries, cartId);
  if (!cart) throw chassisProblem('not-found', { detail: 'Nothing has been put into this cart yet.' });
  return cart;
}
