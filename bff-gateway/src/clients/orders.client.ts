import * as v from 'valibot';
import type { RequestContext } from '../request-context.ts';
import type { Upstream } from '../resilience/upstream.ts';
import { LocalisedText, Money, PassedOptions, PassedPicture, type Promises } from './answers.ts';
import type { components } from './generated/orders.ts';

type Schemas = components['schemas'];
export type NewOrder = Schemas['PlaceOrder'];
export type OrderOwner = Schemas['Owner'];

const Address = v.object({
  recipient: v.string(),
  postalCode: v.string(),
  line1: v.string(),
  line2: v.optional(v.string()),
  handover: v.optional(v.picklist(['hand-over', 'at-the-door', 'with-the-guard'])),
  note: v.optional(v.string()),
});

const Order = v.object({
  orderId: v.string(),
  number: v.string(),
  status: v.string(),
  reason: v.optional(v.string()),
  placedAt: v.string(),
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
  delivery: v.object({
    method: v.picklist(['delivery', 'pickup']),
    address: v.optional(Address),
    store: v.optional(v.string()),
  }),
  contact: v.nullable(v.object({ email: v.string(), name: v.string(), phone: v.string() })),
  payment: v.object({
    status: v.picklist(['none', 'authorised', 'captured', 'voided', 'refunded']),
    brand: v.optional(v.string()),
    last4: v.optional(v.string()),
  }),
  timeline: v.array(v.object({ type: v.string(), at: v.string(), reason: v.optional(v.string()) })),
});
const OrderList = v.object({
  items: v.array(
    v.object({
      orderId: v.string(),
      number: v.string(),
      status: v.string(),
      placedAt: v.string(),
      total: Money,
      count: v.number(),
      lines: v.array(v.object({ sku: v.string(), name: LocalisedText, picture: PassedPicture })),
    }),
  ),
  nextCursor: v.nullable(v.string()),
});
export type OrderListAnswer = v.InferOutput<typeof OrderList>;
export type OrderAnswer = v.InferOutput<typeof Order>;

type _Checked = Promises<Omit<Schemas['Order'], 'lines'>, Omit<v.InferInput<typeof Order>, 'lines'>>;

export type OrdersClient = ReturnType<typeof createOrdersClient>;

/** A checkout waits for the processor; orders itself answers within about two seconds, placing or placed. */
const PLACING_MS = 6000;

export function createOrdersClient(upstream: Upstream) {
  return {
    placeOrder: (context: RequestContext, body: NewOrder, idempotencyKey: string) =>
      upstream.call(context, {
        method: 'POST',
        path: '/orders',
        body,
        idempotencyKey,
        answer: Order,
        timeoutMs: PLACING_MS,
      }),
    /** A guest's order; a wrong number and a wrong e-mail are the same 404. */
    findOrder: (context: RequestContext, body: { number: string; email: string }) =>
      upstream.call(context, { method: 'POST', path: '/orders/lookup', body, answer: Order }),
    listOrders: (
      context: RequestContext,
      query: { personId: string; sessionKey?: string; limit: number; cursor?: string },
    ) => upstream.call(context, { path: '/orders', query, answer: OrderList }),
    claimOrders: (context: RequestContext, owner: { sessionKey: string; personId: string }) =>
      upstream.call(context, {
        method: 'POST',
        path: '/orders/claims',
        body: owner,
        answer: v.object({ claimed: v.number() }),
      }),
    getOrder: (context: RequestContext, orderId: string, owner: OrderOwner) =>
      upstream.call(context, { path: `/orders/${encodeURIComponent(orderId)}`, query: { ...owner }, answer: Order }),
  };
}
