/** Prices and totals are integers of the currency's minor unit; KRW has none below the won. */
export interface Money {
  amount: number;
  currency: 'KRW';
}

interface OrderLine {
  sku: string;
  slug: string;
  name: { ko: string; en: string };
  options?: Record<string, unknown>;
  picture?: Record<string, unknown> | null;
  quantity: number;
  unitPrice: Money;
  lineTotal: Money;
}

interface OrderTotals {
  subtotal: Money;
  shipping: Money;
  discount: Money;
  total: Money;
}

export interface Shortage {
  sku: string;
  available: number;
}

export type CancelReason =
  | 'card-declined'
  | 'insufficient-funds'
  | 'payment-refused'
  | 'out-of-stock'
  | 'reservation-expired'
  | 'checkout-failed';

/**
 * What happened to an order. No event holds personal data: contact, address, owner and card are rows beside
 * (see `order-people.ts`), so that erasing a person deletes rows and keeps the history.
 */
export type OrderEvent =
  | {
      type: 'order.placed';
      data: {
        number: string;
        quoteId: string;
        cartId: string;
        cartVersion: number;
        delivery: { method: 'delivery' } | { method: 'pickup'; store: string };
        lines: OrderLine[];
        totals: OrderTotals;
      };
    }
  | { type: 'order.stock-reserved'; data: { reservationId: string } }
  | { type: 'order.payment-authorised'; data: { authorisationId: string } }
  | { type: 'order.confirmed'; data: Record<never, never> }
  | { type: 'order.payment-captured'; data: { amount: Money } }
  | { type: 'order.payment-voided'; data: Record<never, never> }
  | { type: 'order.payment-refunded'; data: { amount: Money } }
  | { type: 'order.stock-released'; data: Record<never, never> }
  | { type: 'order.cancelled'; data: { reason: CancelReason; shortages?: Shortage[] } };

export type OrderPlaced = Extract<OrderEvent, { type: 'order.placed' }>['data'];

/** Raised with every change of the shape of an event's data; older ones are then upcast when they are read. */
export const ORDER_EVENT_SCHEMA_VERSION = 1;
