import type { PlacedOrder } from '../domain/order.ts';

/** One order on its way through checkout, as its steps see it. The saga's id is the order's. */
export interface Checkout {
  orderId: string;
  order: PlacedOrder;
  paymentToken: string;
}
