import { createHash } from 'node:crypto';
import type { ErrorCode } from '../../contract/errors.ts';
import type { Schemas } from '../../contract/schemas.ts';
import type { OrderAnswer, OrdersClient } from '../clients/orders.client.ts';
import { GatewayError } from '../errors/gateway-error.ts';
import type { RequestContext } from '../request-context.ts';
import type { SessionData } from '../session/session-store.port.ts';
import { statusView } from './order-view.ts';
import { type Checkout, ownerOf, type Purchase } from './purchase.ts';

export type CheckoutService = ReturnType<typeof createCheckoutService>;

const cancelReasons: Record<string, ErrorCode> = {
  'card-declined': 'card-declined',
  'insufficient-funds': 'insufficient-funds',
  'payment-refused': 'payment-failed',
  'out-of-stock': 'out-of-stock',
};

export function createCheckoutService({ orders, buy }: { orders: OrdersClient; buy: Purchase }) {
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

  return {
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
  };
}

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
