import type { components } from '../../../contract/generated/orders.ts';
import type { Queries } from '../../chassis/store.ts';
import type { OrderEvent } from './domain/order-events.ts';
import type { StoredEvent } from './events/event-store.ts';
import { type OrderPerson, readOrderPerson } from './order-people.ts';
import type { OrderRepository, OrderView } from './order-repository.ts';

export type Order = components['schemas']['Order'];
export type OrderSummary = components['schemas']['OrderSummary'];

/** One order as the contract has it: read model, history, and the person's rows while they are there. */
export async function readOrder(
  orders: OrderRepository,
  queries: Queries,
  orderId: string,
): Promise<{ order: Order; person?: OrderPerson } | undefined> {
  const view = await orders.readView(queries, orderId);
  if (!view) return undefined;
  const person = await readOrderPerson(queries, orderId);
  return { order: toOrder(view, await orders.readEvents(queries, orderId), person), person };
}

function toOrder(view: OrderView, history: readonly StoredEvent<OrderEvent>[], person?: OrderPerson): Order {
  const { placed, status, reason, shortages, payment } = view.state;
  return {
    orderId: view.orderId,
    number: placed.number,
    status,
    ...(reason ? { reason } : {}),
    ...(shortages ? { shortages } : {}),
    placedAt: view.placedAt,
    updatedAt: view.updatedAt,
    cartId: placed.cartId,
    lines: placed.lines,
    ...placed.totals,
    delivery: { ...placed.delivery, ...(person?.address ? { address: person.address } : {}) },
    contact: person?.contact ?? null,
    payment: { status: payment, ...person?.card },
    timeline: history.map(toTimelineEntry),
  };
}

function toTimelineEntry({ eventId, at, meta, event }: StoredEvent<OrderEvent>): Order['timeline'][number] {
  return {
    eventId,
    type: event.type,
    at,
    actor: meta.actor,
    ...(event.type === 'order.cancelled' ? { reason: event.data.reason } : {}),
  };
}

export function toOrderSummary({ orderId, placedAt, state }: OrderView): OrderSummary {
  const { placed, status, reason } = state;
  return {
    orderId,
    number: placed.number,
    status,
    ...(reason ? { reason } : {}),
    placedAt,
    total: placed.totals.total,
    count: placed.lines.reduce((sum, line) => sum + line.quantity, 0),
    lines: placed.lines,
  };
}
