import { noOrder, type OrderState, type PlacedOrder } from './order.ts';
import type { CancelReason, Money, OrderEvent, OrderPlaced, Shortage } from './order-events.ts';

export type OrderCommand =
  | { type: 'place'; order: OrderPlaced }
  | { type: 'record-reservation'; reservationId: string }
  | { type: 'record-authorisation'; authorisationId: string }
  | { type: 'confirm' }
  | { type: 'record-capture' }
  | { type: 'record-void' }
  | { type: 'record-refund' }
  | { type: 'record-release' }
  | { type: 'cancel'; reason: CancelReason; shortages?: Shortage[] };

/** A command that the order's state does not allow: a mistake of the caller, never of the shopper. */
export class OrderRuleError extends Error {
  override readonly name = 'OrderRuleError';
}

/**
 * The events that a command causes. Pure. What is so already causes nothing, so a command may be repeated.
 * @throws OrderRuleError when stock or money would no longer balance
 */
export function decide(command: OrderCommand, state: OrderState = noOrder): OrderEvent[] {
  if (command.type === 'place') return place(command.order, state);
  if (state.status === 'none') throw new OrderRuleError(`There is no order to ${command.type}`);
  switch (command.type) {
    case 'record-reservation':
      return recordReservation(command.reservationId, state);
    case 'record-authorisation':
      return recordAuthorisation(command.authorisationId, state);
    case 'confirm':
      return confirm(state);
    case 'record-capture':
      return recordCapture(state);
    case 'record-void':
      return recordVoid(state);
    case 'record-refund':
      return recordRefund(state);
    case 'record-release':
      return recordRelease(state);
    case 'cancel':
      return cancel(command, state);
  }
}

function place(order: OrderPlaced, state: OrderState): OrderEvent[] {
  if (state.status !== 'none') throw new OrderRuleError('The order is placed already');
  if (order.lines.length === 0) throw new OrderRuleError('An order has at least one line');
  if (!isBalanced(order)) throw new OrderRuleError('The totals of the order do not add up');
  return [{ type: 'order.placed', data: order }];
}

/** Each line is quantity × price, the lines are the subtotal, and subtotal + shipping − discount is the total. */
function isBalanced({ lines, totals }: Pick<OrderPlaced, 'lines' | 'totals'>): boolean {
  const everyLineAddsUp = lines.every(line => line.lineTotal.amount === line.quantity * line.unitPrice.amount);
  const sum = lines.reduce((total, line) => total + line.lineTotal.amount, 0);
  const { subtotal, shipping, discount, total } = totals;
  return (
    everyLineAddsUp && sum === subtotal.amount && subtotal.amount + shipping.amount - discount.amount === total.amount
  );
}

function recordReservation(reservationId: string, state: PlacedOrder): OrderEvent[] {
  if (state.stock === 'reserved') return [];
  if (state.status !== 'placing' || state.stock !== 'none')
    throw new OrderRuleError('Stock is reserved once, while the order is being placed');
  return [{ type: 'order.stock-reserved', data: { reservationId } }];
}

function recordAuthorisation(authorisationId: string, state: PlacedOrder): OrderEvent[] {
  if (state.payment === 'authorised') return [];
  if (state.status !== 'placing' || state.payment !== 'none')
    throw new OrderRuleError('Payment is authorised once, while the order is being placed');
  return [{ type: 'order.payment-authorised', data: { authorisationId } }];
}

function confirm(state: PlacedOrder): OrderEvent[] {
  if (state.status === 'confirmed') return [];
  if (state.status !== 'placing') throw new OrderRuleError('A cancelled order stays cancelled');
  if (state.stock !== 'reserved') throw new OrderRuleError('An order is confirmed with its stock reserved');
  if (state.payment !== 'authorised') throw new OrderRuleError('An order is confirmed with its payment authorised');
  return [{ type: 'order.confirmed', data: {} }];
}

function recordCapture(state: PlacedOrder): OrderEvent[] {
  if (state.payment === 'captured') return [];
  if (state.status !== 'confirmed' || state.payment !== 'authorised')
    throw new OrderRuleError('Only a confirmed, authorised order is captured');
  return [{ type: 'order.payment-captured', data: { amount: totalOf(state) } }];
}

function recordVoid(state: PlacedOrder): OrderEvent[] {
  if (state.payment !== 'authorised' && state.payment !== 'captured') return [];
  if (state.payment !== 'authorised') throw new OrderRuleError('Only an authorised payment is voided');
  return [{ type: 'order.payment-voided', data: {} }];
}

function recordRefund(state: PlacedOrder): OrderEvent[] {
  if (state.payment === 'refunded') return [];
  if (state.payment !== 'captured') throw new OrderRuleError('Only a captured payment is refunded');
  return [{ type: 'order.payment-refunded', data: { amount: totalOf(state) } }];
}

function recordRelease(state: PlacedOrder): OrderEvent[] {
  if (state.stock !== 'reserved') return [];
  return [{ type: 'order.stock-released', data: {} }];
}

function cancel(command: { reason: CancelReason; shortages?: Shortage[] }, state: PlacedOrder): OrderEvent[] {
  if (state.status === 'cancelled') return [];
  if (state.stock === 'reserved') throw new OrderRuleError('A cancelled order holds no stock: release it first');
  if (state.payment === 'authorised' || state.payment === 'captured') {
    throw new OrderRuleError('A cancelled order holds no money: void or refund it first');
  }
  const { reason, shortages } = command;
  return [{ type: 'order.cancelled', data: shortages?.length ? { reason, shortages } : { reason } }];
}

function totalOf(state: PlacedOrder): Money {
  return state.placed.totals.total;
}
