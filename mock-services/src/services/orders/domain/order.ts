import type { CancelReason, OrderEvent, OrderPlaced, Shortage } from './order-events.ts';

type StockState = 'none' | 'reserved' | 'released';
type PaymentState = 'none' | 'authorised' | 'captured' | 'voided' | 'refunded';

export type OrderState =
  | { status: 'none' }
  | {
      status: 'placing' | 'confirmed' | 'cancelled';
      placed: OrderPlaced;
      stock: StockState;
      payment: PaymentState;
      reason?: CancelReason;
      shortages?: Shortage[];
    };

export type PlacedOrder = Exclude<OrderState, { status: 'none' }>;

export const noOrder: OrderState = { status: 'none' };

/** The order after one more event. Pure, and total: an event that does not fit leaves the state as it is. */
export function evolve(state: OrderState, event: OrderEvent): OrderState {
  if (event.type === 'order.placed') {
    return { status: 'placing', placed: event.data, stock: 'none', payment: 'none' };
  }
  if (state.status === 'none') return state;
  switch (event.type) {
    case 'order.stock-reserved':
      return { ...state, stock: 'reserved' };
    case 'order.stock-released':
      return { ...state, stock: 'released' };
    case 'order.payment-authorised':
      return { ...state, payment: 'authorised' };
    case 'order.payment-captured':
      return { ...state, payment: 'captured' };
    case 'order.payment-voided':
      return { ...state, payment: 'voided' };
    case 'order.payment-refunded':
      return { ...state, payment: 'refunded' };
    case 'order.confirmed':
      return { ...state, status: 'confirmed' };
    case 'order.cancelled':
      return { ...state, status: 'cancelled', reason: event.data.reason, shortages: event.data.shortages };
  }
}
