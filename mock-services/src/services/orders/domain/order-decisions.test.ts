import { describe, expect, it } from 'vitest';
import { evolve, noOrder } from './order.ts';
import { decide, type OrderCommand, OrderRuleError } from './order-decisions.ts';
import type { OrderEvent, OrderPlaced } from './order-events.ts';

const won = (amount: number) => ({ amount, currency: 'KRW' as const });

const order: OrderPlaced = {
  number: 'M-2611-04F7K',
  quoteId: 'quo_1',
  cartId: 'crt_1',
  cartVersion: 2,
  delivery: { method: 'delivery' },
  lines: [
    {
      sku: 'cup',
      slug: 'cup',
      name: { ko: '잔', en: 'Cup' },
      quantity: 2,
      unitPrice: won(18_000),
      lineTotal: won(36_000),
    },
  ],
  totals: { subtotal: won(36_000), shipping: won(3_000), discount: won(0), total: won(39_000) },
};

const placed: OrderEvent = { type: 'order.placed', data: order };
const reserved: OrderEvent = { type: 'order.stock-reserved', data: { reservationId: 'res_1' } };
const authorised: OrderEvent = { type: 'order.payment-authorised', data: { authorisationId: 'aut_1' } };
const confirmed: OrderEvent = { type: 'order.confirmed', data: {} };
const captured: OrderEvent = { type: 'order.payment-captured', data: { amount: won(39_000) } };
const voided: OrderEvent = { type: 'order.payment-voided', data: {} };
const refunded: OrderEvent = { type: 'order.payment-refunded', data: { amount: won(39_000) } };
const released: OrderEvent = { type: 'order.stock-released', data: {} };
const cancelled: OrderEvent = { type: 'order.cancelled', data: { reason: 'card-declined' } };

function given(...events: OrderEvent[]) {
  const state = events.reduce(evolve, noOrder);
  return {
    when: (command: OrderCommand) => ({
      causes: (...expected: OrderEvent[]) => expect(decide(command, state)).toEqual(expected),
      refused: (sentence: RegExp) => {
        expect(() => decide(command, state)).toThrow(OrderRuleError);
        expect(() => decide(command, state)).toThrow(sentence);
      },
    }),
  };
}

describe('placing an order', () => {
  it('starts its history', () => given().when({ type: 'place', order }).causes(placed));
  it('happens once', () =>
    given(placed)
      .when({ type: 'place', order })
      .refused(/placed already/));
  it('needs a line', () =>
    given()
      .when({ type: 'place', order: { ...order, lines: [] } })
      .refused(/at least one line/));
  it('needs totals that add up', () =>
    given()
      .when({ type: 'place', order: { ...order, totals: { ...order.totals, total: won(1) } } })
      .refused(/do not add up/));
  it('needs lines that add up', () =>
    given()
      .when({ type: 'place', order: { ...order, lines: order.lines.map(line => ({ ...line, quantity: 1 })) } })
      .refused(/do not add up/));
});

describe('the way to a confirmed order', () => {
  it('reserves stock', () =>
    given(placed).when({ type: 'record-reservation', reservationId: 'res_1' }).causes(reserved));
  it('reserves stock once', () =>
    given(placed, reserved).when({ type: 'record-reservation', reservationId: 'res_1' }).causes());
  it('authorises', () =>
    given(placed, reserved).when({ type: 'record-authorisation', authorisationId: 'aut_1' }).causes(authorised));
  it('authorises once', () =>
    given(placed, reserved, authorised).when({ type: 'record-authorisation', authorisationId: 'aut_1' }).causes());
  it('confirms with stock and payment', () =>
    given(placed, reserved, authorised).when({ type: 'confirm' }).causes(confirmed));
  it('confirms once', () => given(placed, reserved, authorised, confirmed).when({ type: 'confirm' }).causes());
  it('does not confirm without stock', () =>
    given(placed, authorised)
      .when({ type: 'confirm' })
      .refused(/stock reserved/));
  it('does not confirm without payment', () =>
    given(placed, reserved)
      .when({ type: 'confirm' })
      .refused(/payment authorised/));
  it('captures the total', () =>
    given(placed, reserved, authorised, confirmed).when({ type: 'record-capture' }).causes(captured));
  it('captures once', () =>
    given(placed, reserved, authorised, confirmed, captured).when({ type: 'record-capture' }).causes());
  it('captures nothing before it is confirmed', () =>
    given(placed, reserved, authorised)
      .when({ type: 'record-capture' })
      .refused(/Only a confirmed/));
});

describe('cancelling', () => {
  const cancel: OrderCommand = { type: 'cancel', reason: 'card-declined' };
  it('keeps the reason', () => given(placed, reserved, released).when(cancel).causes(cancelled));
  it('names what was short', () =>
    given(placed)
      .when({ type: 'cancel', reason: 'out-of-stock', shortages: [{ sku: 'cup', available: 1 }] })
      .causes({
        type: 'order.cancelled',
        data: { reason: 'out-of-stock', shortages: [{ sku: 'cup', available: 1 }] },
      }));
  it('happens once', () => given(placed, cancelled).when(cancel).causes());
  it('is refused while stock is held', () =>
    given(placed, reserved)
      .when(cancel)
      .refused(/holds no stock/));
  it('is refused while money is held', () =>
    given(placed, authorised)
      .when(cancel)
      .refused(/holds no money/));
  it('is refused while money is taken', () =>
    given(placed, reserved, authorised, confirmed, captured, released)
      .when(cancel)
      .refused(/holds no money/));
  it('is possible after a void', () =>
    given(placed, reserved, authorised, voided, released).when(cancel).causes(cancelled));
  it('is possible after a refund', () =>
    given(placed, reserved, authorised, confirmed, captured, refunded, released).when(cancel).causes(cancelled));
  it('is final', () =>
    given(placed, cancelled)
      .when({ type: 'confirm' })
      .refused(/stays cancelled/));
});

describe('giving back', () => {
  it('voids what is authorised', () => given(placed, authorised).when({ type: 'record-void' }).causes(voided));
  it('has nothing to void before that', () => given(placed).when({ type: 'record-void' }).causes());
  it('does not void what is captured', () =>
    given(placed, reserved, authorised, confirmed, captured)
      .when({ type: 'record-void' })
      .refused(/Only an authorised/));
  it('refunds what is captured', () =>
    given(placed, reserved, authorised, confirmed, captured).when({ type: 'record-refund' }).causes(refunded));
  it('does not refund what is not captured', () =>
    given(placed, authorised)
      .when({ type: 'record-refund' })
      .refused(/Only a captured/));
  it('releases stock once', () => {
    given(placed, reserved).when({ type: 'record-release' }).causes(released);
    given(placed, reserved, released).when({ type: 'record-release' }).causes();
  });
});

it('refuses every command but place for an order that is not there', () => {
  given()
    .when({ type: 'confirm' })
    .refused(/no order/);
  given()
    .when({ type: 'cancel', reason: 'checkout-failed' })
    .refused(/no order/);
});
