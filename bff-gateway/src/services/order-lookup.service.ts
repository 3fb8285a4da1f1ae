import type { Schemas } from '../../contract/schemas.ts';
import type { OrderAnswer, OrdersClient } from '../clients/orders.client.ts';
import { isNotFound, translate } from '../errors/gateway-error.ts';
import type { RequestContext } from '../request-context.ts';
import type { SessionData } from '../session/session-store.port.ts';
import { ownerOf } from './purchase.ts';

export type OrderLookupService = ReturnType<typeof createOrderLookupService>;

const refusals = translate({ 'not-found': 'order-not-matched', 'invalid-request': 'order-not-matched' });

/** Orders of somebody who has no session of theirs here: found by what only they know. */
export function createOrderLookupService({ orders }: { orders: OrdersClient }) {
  return {
    /** @throws GatewayError `order-not-matched`, the same one for a wrong number and a wrong e-mail. */
    async lookUp(context: RequestContext, asked: { number: string; email: string }): Promise<Schemas['FoundOrder']> {
      const { orderId } = await orders.findOrder(context, asked).catch(refusals);
      await context.session.update(data => {
        data.found = withLast(data.found ?? {}, orderId, asked);
      });
      return { orderId, location: `/${context.locale}/orders/${orderId}` };
    },
  };
}

/** An order that the session or its person placed, or that the session has looked up. */
export async function readableOrder(
  orders: OrdersClient,
  context: RequestContext,
  session: Readonly<SessionData>,
  orderId: string,
): Promise<OrderAnswer> {
  try {
    return await orders.getOrder(context, orderId, ownerOf(session));
  } catch (error) {
    const found = session.found?.[orderId];
    if (!found || !isNotFound(error)) throw error;
    return orders.findOrder(context, found);
  }
}

const REMEMBERED = 10;

function withLast<T>(entries: Record<string, T>, name: string, value: T): Record<string, T> {
  const others = Object.entries(entries).filter(([known]) => known !== name);
  return Object.fromEntries([...others.slice(1 - REMEMBERED), [name, value]]);
}
