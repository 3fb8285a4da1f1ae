import type { components, operations } from '../../../contract/generated/cart.ts';
import type { ServiceDeps } from '../../chassis/define-service.ts';
import type { OperationHandlers } from '../../chassis/operation-types.ts';
import type { RequestContext } from '../../chassis/request-context.ts';
import type { Queries } from '../../chassis/store.ts';
import { cartProblem } from './cart.problems.ts';
import { noteCleared, readCart, saveCart } from './carts.queries.ts';
import { readOffers } from './catalog-prices.ts';
import {
  addLine,
  type Cart,
  type CartChange,
  countPieces,
  emptyCart,
  mergeCart,
  type NewLine,
  putLine,
  removeLine,
  takeOut,
} from './domain/cart.ts';
import { existingCart } from './existing-cart.ts';

type CartAnswer = components['schemas']['Cart'];

/** A press on "add to cart" does not wait longer than this for the catalog. */
const PRICE_TIMEOUT_MS = 500;

export function cartOperations(deps: ServiceDeps) {
  const { store, runtime } = deps;
  const now = () => runtime.now().toISOString();
  const cartOrEmpty = async (tx: Queries, cartId: string) => (await readCart(tx, cartId)) ?? emptyCart(cartId, now());
  return {
    async getCart({ params }) {
      return { status: 200, body: toAnswer(await existingCart(store, params.cartId)) };
    },
    async addLine({ params, body, context, remember }) {
      const line = await withPriceSeen(deps, body, context);
      return store.transaction(async tx => {
        const cart = changedBy(addLine(await cartOrEmpty(tx, params.cartId), line, now()));
        await saveCart(tx, cart);
        return remember(tx, { status: 200, body: toAnswer(cart) });
      });
    },
    async putLine({ params, body, context }) {
      const present = (await readCart(store, params.cartId))?.lines.some(line => line.sku === params.sku);
      const asked = { sku: params.sku, ...body };
      const line = present ? asked : await withPriceSeen(deps, asked, context);
      return store.transaction(async tx => {
        const cart = changedBy(putLine(await cartOrEmpty(tx, params.cartId), line, now()));
        await saveCart(tx, cart);
        return { status: 200, body: toAnswer(cart) };
      });
    },
    async removeLine({ params }) {
      return store.transaction(async tx => {
        const cart = removeLine(await existingCart(tx, params.cartId), params.sku, now());
        await saveCart(tx, cart);
        return { status: 200, body: toAnswer(cart) };
      });
    },
    async clearCart({ params, body, remember }) {
      return store.transaction(async tx => {
        const cart = await existingCart(tx, params.cartId);
        const isFirst = await noteCleared(tx, params.cartId, body.orderId);
        const cleared = isFirst ? takeOut(cart, body.lines, now()) : cart;
        await saveCart(tx, cleared);
        return remember(tx, { status: 200, body: toAnswer(cleared) });
      });
    },
    async mergeCarts({ params, body, remember }) {
      if (params.cartId === body.fromCartId) throw cartProblem('same-cart', { detail: 'Name another cart.' });
      return store.transaction(async tx => {
        const from = await cartOrEmpty(tx, body.fromCartId);
        const { cart, limited } = mergeCart(await cartOrEmpty(tx, params.cartId), from, now());
        // A cart that was never filled has no version yet.
        const merged = { ...cart, version: Math.max(cart.version, 1) };
        await saveCart(tx, merged);
        if (from.lines.length > 0) await saveCart(tx, takeOut(from, undefined, now()));
        return remember(tx, { status: 200, body: { cart: toAnswer(merged), limited } });
      });
    },
  } satisfies OperationHandlers<Omit<operations, 'createQuote' | 'getQuote'>>;
}

/** A catalog that does not answer must not lose the press on the button: the line is kept without a price. */
async function withPriceSeen(deps: ServiceDeps, line: NewLine, context: RequestContext): Promise<NewLine> {
  if (line.priceSeen) return line;
  const offers = await readOffers(deps.client('catalog'), [line.sku], context, PRICE_TIMEOUT_MS).catch(error => {
    context.log.warn({ err: error, sku: line.sku }, 'a line is added without its price');
    return undefined;
  });
  if (!offers) return line;
  const offer = offers.get(line.sku);
  if (!offer) throw cartProblem('unknown-sku', { detail: 'It may no longer be sold.' });
  return { ...line, priceSeen: offer.price };
}

function changedBy(change: CartChange): Cart {
  if (change.kind === 'changed') return change.cart;
  throw cartProblem(change.code, { detail: 'The cart is as it was.' });
}

function toAnswer({ cartId, version, lines, updatedAt }: Cart): CartAnswer {
  return { cartId, version, lines: [...lines], count: countPieces({ lines }), updatedAt };
}
