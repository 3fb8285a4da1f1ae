import type { Logger } from 'pino';
import type { ServiceDeps } from '../../../chassis/define-service.ts';
import type { Queries, Store } from '../../../chassis/store.ts';
import { releaseCart, settleCart } from '../cart-claims.ts';
import type { CancelReason, Shortage } from '../domain/order-events.ts';
import { forgetPaymentToken, keepCard, readOrderPerson } from '../order-people.ts';
import type { OrderRepository } from '../order-repository.ts';
import type { Checkout } from './checkout.ts';
import { authorisePayment, capturePayment, clearCart, confirmReservation, reserveStock } from './checkout-calls.ts';
import { givePaymentBack, giveStockBack, voidPayment } from './checkout-compensations.ts';
import type { SagaDefinition, SagaStep } from './saga-definition.ts';

export interface CheckoutDeps {
  store: Store;
  orders: OrderRepository;
  client: ServiceDeps['client'];
  log: Logger;
}

/**
 * Quote → reserve → authorise → confirm → capture → clear cart. `confirm` makes the reservation firm and is the last step that may be
 * refused in the ordinary run of things: before money is taken, so that nobody pays for pieces that were sold to somebody else meanwhile.
 */
export function checkoutSaga(deps: CheckoutDeps): SagaDefinition<Checkout> {
  return {
    name: 'checkout',
    version: 1,
    steps: checkoutSteps(deps),
    async load(orderId) {
      const view = await deps.orders.readView(deps.store, orderId);
      if (!view) throw new Error(`There is no order ${orderId}`);
      const person = await readOrderPerson(deps.store, orderId);
      return { orderId, order: view.state, paymentToken: person?.paymentToken ?? '' };
    },
    async end(tx, { orderId, order }, { outcome, refusal }, meta) {
      await forgetPaymentToken(tx, orderId);
      if (outcome === 'completed') return settleCart(tx, orderId);
      const { shortages } = (refusal?.detail ?? {}) as { shortages?: Shortage[] };
      const reason = (refusal?.reason ?? 'checkout-failed') as CancelReason;
      await deps.orders.execute(tx, orderId, { type: 'cancel', reason, shortages }, meta);
      await releaseCart(tx, orderId);
      deps.log.info({ orderId, reason, cartId: order.placed.cartId }, 'order cancelled');
    },
  };
}

function checkoutSteps({ client, orders }: CheckoutDeps): SagaStep<Checkout>[] {
  return [
    {
      name: 'reserve',
      run: (checkout, call) => reserveStock(client('inventory'), checkout, call),
      record: (tx, { orderId }, { result }, meta) =>
        orders.execute(tx, orderId, { type: 'record-reservation', ...(result as { reservationId: string }) }, meta),
      compensation: {
        run: (_checkout, result, call) => giveStockBack(client('inventory'), result as { reservationId: string }, call),
        record: (tx, { orderId }, meta) => orders.execute(tx, orderId, { type: 'record-release' }, meta),
      },
    },
    {
      name: 'authorise',
      run: (checkout, call) => authorisePayment(client('payments'), checkout, call),
      record: async (tx: Queries, { orderId }, { result, aside }, meta) => {
        const { authorisationId } = result as { authorisationId: string };
        const { card } = aside as { card: { brand: string; last4: string } };
        await orders.execute(tx, orderId, { type: 'record-authorisation', authorisationId }, meta);
        await keepCard(tx, orderId, card);
      },
      compensation: {
        run: (_checkout, result, call) => voidPayment(client('payments'), result as { authorisationId: string }, call),
        record: (tx, { orderId }, meta) => orders.execute(tx, orderId, { type: 'record-void' }, meta),
      },
    },
    {
      name: 'confirm',
      run: (_checkout, call) => confirmReservation(client('inventory'), call),
      record: (tx, { orderId }, _done, meta) => orders.execute(tx, orderId, { type: 'confirm' }, meta),
    },
    {
      name: 'capture',
      run: (_checkout, call) => capturePayment(client('payments'), call),
      record: (tx, { orderId }, _done, meta) => orders.execute(tx, orderId, { type: 'record-capture' }, meta),
      compensation: {
        run: (checkout, _result, call) => givePaymentBack(client('payments'), checkout, call),
        record: (tx, { orderId }, meta) => orders.execute(tx, orderId, { type: 'record-refund' }, meta),
      },
    },
    { name: 'clear-cart', run: (checkout, call) => clearCart(client('cart'), checkout, call) },
  ];
}
