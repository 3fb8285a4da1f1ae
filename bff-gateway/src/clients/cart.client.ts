import * as v from 'valibot';
import { isNotFound } from '../errors/gateway-error.ts';
import type { RequestContext } from '../request-context.ts';
import type { Upstream } from '../resilience/upstream.ts';
import { LocalisedText, Money, PassedOptions, PassedPicture, type Promises } from './answers.ts';
import type { components } from './generated/cart.ts';

const Cart = v.object({
  cartId: v.string(),
  lines: v.array(v.object({ sku: v.string(), quantity: v.number(), priceSeen: v.optional(Money) })),
  count: v.number(),
});
export type CartAnswer = v.InferOutput<typeof Cart>;

const Quote = v.object({
  quoteId: v.string(),
  lines: v.array(
    v.object({
      sku: v.string(),
      slug: v.string(),
      name: LocalisedText,
      options: PassedOptions,
      picture: PassedPicture,
      quantity: v.number(),
      unitPrice: Money,
      lineTotal: Money,
    }),
  ),
  subtotal: Money,
  shipping: Money,
  discount: Money,
  total: Money,
  expiresAt: v.string(),
});

export type QuoteDelivery = { method: 'delivery' } | { method: 'pickup'; store: string };

type Schemas = components['schemas'];
type _Checked = [
  Promises<Schemas['Cart'], v.InferInput<typeof Cart>>,
  Promises<Omit<Schemas['Quote'], 'lines'>, Omit<v.InferInput<typeof Quote>, 'lines'>>,
];

export type CartClient = ReturnType<typeof createCartClient>;

export function createCartClient(upstream: Upstream) {
  const cartPath = (cartId: string, rest = '') => `/carts/${encodeURIComponent(cartId)}${rest}`;
  return {
    /** Undefined while nothing was ever put in. */
    async getCart(context: RequestContext, cartId: string): Promise<CartAnswer | undefined> {
      return upstream.call(context, { path: cartPath(cartId), answer: Cart }).catch(error => {
        if (isNotFound(error)) return undefined;
        throw error;
      });
    },
    addLine: (
      context: RequestContext,
      cartId: string,
      line: { sku: string; quantity: number },
      idempotencyKey: string,
    ) =>
      upstream.call(context, {
        method: 'POST',
        path: cartPath(cartId, '/lines'),
        body: line,
        idempotencyKey,
        answer: Cart,
      }),
    putLine: (context: RequestContext, cartId: string, line: { sku: string; quantity: number }) =>
      upstream.call(context, {
        method: 'PUT',
        path: cartPath(cartId, `/lines/${encodeURIComponent(line.sku)}`),
        body: { quantity: line.quantity },
        answer: Cart,
      }),
    removeLine: (context: RequestContext, cartId: string, sku: string) =>
      upstream.call(context, {
        method: 'DELETE',
        path: cartPath(cartId, `/lines/${encodeURIComponent(sku)}`),
        answer: Cart,
      }),
    /** Moves the lines of another cart into this one. */
    mergeCarts: (context: RequestContext, cartId: string, fromCartId: string, idempotencyKey: string) =>
      upstream.call(context, {
        method: 'POST',
        path: cartPath(cartId, '/merge'),
        body: { fromCartId },
        idempotencyKey,
        answer: v.object({ cart: Cart }),
      }),
    createQuote: (context: RequestContext, body: { cartId: string; delivery: QuoteDelivery }) =>
      upstream.call(context, { method: 'POST', path: '/quotes', body, answer: Quote }),
  };
}
