import type { Locale } from '../../contract/locale.ts';
import type { Schemas } from '../../contract/schemas.ts';
import type { Store } from '../clients/inventory.client.ts';
import type { OrderAnswer } from '../clients/orders.client.ts';
import { optionsInWords, pictureView } from './localise.ts';
import { hoursInWords } from './opening-hours.ts';

const statuses = ['placing', 'confirmed', 'packed', 'shipped', 'delivered', 'cancelled', 'returned'] as const;

/** A status that came after this was written counts as confirmed, as the orders' document says. */
export const statusView = (status: string): Schemas['OrderStatus'] =>
  statuses.find(known => known === status) ?? 'confirmed';

export function storeView(store: Store, locale: Locale): Schemas['StoreSummary'] {
  return {
    store: store.store,
    name: store.name[locale],
    address: store.address[locale],
    hours: hoursInWords(store.hours, locale),
  };
}

export function orderView(
  order: OrderAnswer,
  locale: Locale,
  store: Store | undefined,
): Omit<Schemas['Order'], 'missing'> {
  const { delivery } = order;
  const unknownStore = delivery.store
    ? { store: delivery.store, name: delivery.store, address: '', hours: '' }
    : undefined;
  return {
    orderId: order.orderId,
    number: order.number,
    status: statusView(order.status),
    reason: order.reason,
    placedAt: order.placedAt,
    lines: order.lines.map(line => ({
      sku: line.sku,
      slug: line.slug,
      name: line.name[locale],
      variantName: optionsInWords(line.options, locale),
      quantity: line.quantity,
      unitPrice: line.unitPrice,
      linePrice: line.lineTotal,
      picture: line.picture ? pictureView(line.picture, locale) : null,
    })),
    totals: { subtotal: order.subtotal, shipping: order.shipping, discount: order.discount, total: order.total },
    contact: order.contact,
    delivery: {
      method: delivery.method,
      address: delivery.address && addressView(delivery.address),
      store: store ? storeView(store, locale) : unknownStore,
    },
    payment: order.payment,
    timeline: order.timeline,
  };
}

function addressView({ postalCode, ...rest }: NonNullable<OrderAnswer['delivery']['address']>) {
  return { ...rest, postcode: postalCode };
}
