import * as v from 'valibot';

const money = v.object({ amount: v.pipe(v.number(), v.integer(), v.minValue(0)), currency: v.literal('KRW') });

/** What orders reads of a quote of the cart service. */
export const quoteSchema = v.object({
  quoteId: v.string(),
  cartId: v.string(),
  cartVersion: v.number(),
  status: v.picklist(['open', 'expired', 'cart-changed']),
  delivery: v.variant('method', [
    v.object({ method: v.literal('delivery') }),
    v.object({ method: v.literal('pickup'), store: v.string() }),
  ]),
  lines: v.pipe(
    v.array(
      v.object({
        sku: v.string(),
        slug: v.string(),
        name: v.object({ ko: v.string(), en: v.string() }),
        options: v.optional(v.record(v.string(), v.unknown())),
        picture: v.nullish(v.record(v.string(), v.unknown())),
        quantity: v.pipe(v.number(), v.integer(), v.minValue(1)),
        unitPrice: money,
        lineTotal: money,
      }),
    ),
    v.minLength(1),
  ),
  subtotal: money,
  shipping: money,
  discount: money,
  total: money,
});

export type Quote = v.InferOutput<typeof quoteSchema>;
