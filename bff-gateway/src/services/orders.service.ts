import { createHash, randomUUID } from 'node:crypto';
import type { ErrorCode } from '../../contract/errors.ts';
import type { Schemas } from '../../contract/schemas.ts';
import type { CartClient } from '../clients/cart.client.ts';
import type { InventoryClient } from '../clients/inventory.client.ts';
import type { NewOrder, OrderAnswer, OrderOwner, OrdersClient } from '../clients/orders.client.ts';
import type { Card } from '../clients/payments.client.ts';
import { GatewayError, isNotFound, translate, UpstreamProblem } from '../errors/gateway-error.ts';
import { type RequestContext, within } from '../request-context.ts';
import type { SessionData } from '../session/session-store.port.ts';
import type { CartService } from './cart.service.ts';
import { orderView, statusView, storeView } from './order-view.ts';
import { createParts } from './part.ts';
import type { PaymentsService } from './payments.service.ts';

export interface Checkout {
  /** The page's hidden key: the same one twice is one order. */
  attempt: string;
  contact: NewOrder['contact'];
  delivery: NewOrder['delivery'];
  payment: { token: string } | { card: Card };
}

interface Dependencies {
  orders: OrdersClient;
  cart: CartClient;
  inventory: InventoryClient;
  carts: CartService;
  payments: PaymentsService;
}

export type OrdersService = ReturnType<typeof createOrdersService>;

const OPTIONAL_MS = 1200;

const quoteRefusals = translate({
  'cart-empty': 'cart-empty',
  'not-found': 'cart-empty',
  'sku-not-sold': 'unknown-piece',
});

const orderRefusals = translate({
  'quote-expired': 'quote-expired',
  'cart-changed': 'quote-expired',
  'quote-mismatch': 'quote-expired',
  'quote-not-found': 'quote-expired',
  'idempotency-key-reused': 'attempt-used',
  'invalid-request': 'validation-failed',
});

const cancelReasons: Record<string, ErrorCode> = {
  'card-declined': 'card-declined',
  'insufficient-funds': 'insufficient-funds',
  'payment-refused': 'payment-failed',
  'out-of-stock': 'out-of-stock',
};

export function createOrdersService({ orders, cart, inventory, carts, payments }: Dependencies) {
  const placing = new Map<string, Promise<OrderAnswer>>();

  /** A form that is sent twice at once waits for the same order. */
  function once(key: string, place: () => Promise<OrderAnswer>): Promise<OrderAnswer> {
    const running = placing.get(key);
    if (running) return running;
    const order = place().finally(() => placing.delete(key));
    placing.set(key, order);
    return order;
  }

  async function place(context: RequestContext, checkout: Checkout, key: string): Promise<OrderAnswer> {
    const session = await context.session.read();
    const known = session?.placed[checkout.attempt];
    const order =
      session && known
        ? await orders.getOrder(context, known, ownerOf(session))
        : await buy(context, session, checkout, key);
    await context.session.update(data => rememberAttempt(data, checkout.attempt, order));
    return order;
  }

  async function buy(
    context: RequestContext,
    session: Readonly<SessionData> | undefined,
    checkout: Checkout,
    key: string,
  ) {
    const cartId = session?.cartId;
    if (!cartId) throw new GatewayError('cart-empty');
    const { contact, delivery, payment } = checkout;
    const quoted =
      delivery.method === 'pickup' ? { method: delivery.method, store: delivery.store } : { method: delivery.method };
    const quote = await cart.createQuote(context, { cartId, delivery: quoted }).catch(quoteRefusals);
    const token = 'token' in payment ? payment.token : (await payments.createToken(context, payment.card)).token;
    const owner = ownerOf(session);
    const body: NewOrder = {
      quoteId: quote.quoteId,
      cartId,
      owner,
      contact,
      delivery,
      paymentToken: token,
      consent: true,
    };
    return orders.placeOrder(context, body, key).catch(async error => {
      return (await orderOfConflict(context, error, owner)) ?? orderRefusals(error);
    });
  }

  /** The cart is being ordered, or was: when it is this visitor's order, that is the answer. */
  async function orderOfConflict(context: RequestContext, error: unknown, owner: OrderOwner) {
    if (!(error instanceof UpstreamProblem) || typeof error.body.orderId !== 'string') return undefined;
    return orders.getOrder(context, error.body.orderId, owner).catch(() => {
      throw new GatewayError('conflict', { cause: error });
    });
  }

  return {
    async getCheckoutPage(context: RequestContext): Promise<Schemas['CheckoutPage']> {
      const parts = createParts(context);
      const flash = await context.session.takeFlash('checkout');
      const cartId = (await context.session.read())?.cartId;
      const [shown, stores] = await Promise.all([
        carts.getCart(context),
        parts.optional('stores', inventory.listStores(within(context, OPTIONAL_MS)), []),
      ]);
      const pickupStores = stores.filter(store => store.pickup);
      const quotable = cartId && shown.count > 0 ? cartId : undefined;
      const totalsFor = (delivery: { method: 'delivery' } | { method: 'pickup'; store: string }) =>
        quotable ? parts.optional('totals', quoteTotals(context, quotable, delivery), null) : null;
      const store = pickupStores[0]?.store;
      const [totals, pickupTotals] = await Promise.all([
        totalsFor({ method: 'delivery' }),
        store ? totalsFor({ method: 'pickup', store }) : null,
      ]);
      return {
        cart: shown,
        totals,
        pickupTotals,
        // A form that failed with its outcome unknown keeps its attempt, so that sending it again cannot buy twice.
        attempt: flash?.values.attempt ?? randomUUID(),
        stores: pickupStores.map(one => storeView(one, context.locale)),
        flash,
        missing: [...new Set(parts.missing)],
      };
    },

    async placeOrder(context: RequestContext, checkout: Checkout): Promise<Schemas['PlacedOrder']> {
      const session = await context.session.read();
      if (!session) throw new GatewayError('cart-empty');
      const key = attemptKey(session, checkout.attempt);
      const order = await once(key, () => place(context, checkout, key));
      if (order.status === 'cancelled') {
        throw new GatewayError(cancelReasons[order.reason ?? ''] ?? 'order-cancelled', { note: order.orderId });
      }
      return {
        order: { orderId: order.orderId, number: order.number, status: statusView(order.status) },
        location: `/${context.locale}/orders/${order.orderId}`,
      };
    },

    /** @throws GatewayError `order-not-found` also for an order of somebody else. */
    async getOrder(context: RequestContext, orderId: string): Promise<Schemas['Order']> {
      const session = await context.session.read();
      if (!session) throw new GatewayError('order-not-found');
      const order = await orders.getOrder(context, orderId, ownerOf(session)).catch(error => {
        throw isNotFound(error) ? new GatewayError('order-not-found', { cause: error }) : error;
      });
      const parts = createParts(context);
      const storeId = order.delivery.store;
      const stores = storeId
        ? await parts.optional('store', inventory.listStores(within(context, OPTIONAL_MS)), [])
        : [];
      const store = stores.find(one => one.store === storeId);
      return { ...orderView(order, context.locale, store), missing: parts.missing };
    },
  };

  async function quoteTotals(
    context: RequestContext,
    cartId: string,
    delivery: { method: 'delivery' } | { method: 'pickup'; store: string },
  ): Promise<Schemas['Totals']> {
    const { subtotal, shipping, discount, total } = await cart.createQuote(within(context, OPTIONAL_MS), {
      cartId,
      delivery,
    });
    return { subtotal, shipping, discount, total };
  }
}

const ownerOf = ({ key, person }: Readonly<SessionData>): OrderOwner => ({
  sessionKey: key,
  ...(person && { personId: person.personId }),
});

/** One key for one attempt of one session; an order of it that was cancelled makes room for the next. */
function attemptKey(session: Readonly<SessionData>, attempt: string): string {
  const round = session.refused[attempt]?.length ?? 0;
  return createHash('sha256').update(`${session.key}\n${attempt}\n${round}`).digest('base64url');
}

const REMEMBERED_ATTEMPTS = 10;

function rememberAttempt(data: SessionData, attempt: string, order: OrderAnswer): void {
  const refused = data.refused[attempt] ?? [];
  delete data.placed[attempt];
  if (order.status !== 'cancelled') {
    data.placed = withLast(data.placed, attempt, order.orderId);
  } else if (!refused.includes(order.orderId)) {
    data.refused = withLast(data.refused, attempt, [...refused, order.orderId]);
  }
}

function withLast<T>(entries: Record<string, T>, name: string, value: T): Record<string, T> {
  const others = Object.entries(entries).filter(([known]) => known !== name);
  return Object.fromEntries([...others.slice(1 - REMEMBERED_ATTEMPTS), [name, value]]);
}
