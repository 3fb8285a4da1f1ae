import type { Locale } from '@maru/shell/contract';
import type { TimelineStep } from '@maru/ui-kit/timeline';
import { momentText } from '../../components/date-text.ts';
import type { Order } from '../../data/order.queries.ts';
import { m } from '../../messages/generated/messages.js';

/** How far an order has come: the index of the last step that is done, -1 before the first. */
const DONE: Record<Order['status'], number> = {
  placing: -1,
  confirmed: 0,
  packed: 1,
  shipped: 2,
  delivered: 3,
  cancelled: -1,
  returned: 3,
};

/** Events by which a step is dated; the first that is there counts. */
const EVENTS = [
  ['order.payment-captured', 'order.confirmed', 'order.placed'],
  ['order.packed'],
  ['order.shipped'],
  ['order.delivered'],
];

/** The four steps of an order on its way: to a door, or to a shop. */
export function orderSteps(order: Order, locale: Locale): TimelineStep[] {
  const done = DONE[order.status];
  const isPickup = order.delivery.method === 'pickup';
  const titles = [
    m.timeline_paid(),
    m.timeline_packed(),
    isPickup ? m.timeline_ready() : m.timeline_shipped(),
    isPickup ? m.timeline_collected() : m.timeline_delivered(),
  ];
  return titles.map((title, index) => ({
    id: EVENTS[index]?.[0] ?? title,
    title,
    detail: index <= done ? timeOf(order, index, locale) : waitingFor(index, done),
    state: index <= done ? 'done' : index === done + 1 ? 'now' : 'next',
  }));
}

function timeOf(order: Order, index: number, locale: Locale): string | undefined {
  const event = EVENTS[index]?.flatMap(type => order.timeline.find(entry => entry.type === type) ?? [])[0];
  return event && momentText(event.at, locale);
}

function waitingFor(index: number, done: number): string | undefined {
  if (index !== done + 1) return undefined;
  if (index === 0) return m.timeline_paid_waiting();
  return index === 1 ? m.timeline_packed_text() : undefined;
}
