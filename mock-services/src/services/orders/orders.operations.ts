import type { operations } from '../../../contract/generated/orders.ts';
import type { ServiceDeps } from '../../chassis/define-service.ts';
import type { OperationHandlers } from '../../chassis/operation-types.ts';
import { chassisProblem } from '../../chassis/problems.ts';
import { normalizeOrderNumber } from './domain/order-number.ts';
import { listOrders } from './list-orders.ts';
import { type Order, readOrder } from './order-answers.ts';
import { findOrderOfKey } from './order-attempts.ts';
import { claimOrders, emailKey, type Owner } from './order-people.ts';
import { type PlaceOrderDeps, placeOrder } from './place-order.ts';

export function ordersOperations(deps: ServiceDeps & PlaceOrderDeps) {
  const { orders, store } = deps;
  return {
    async placeOrder({ body, idempotencyKey = '', context }) {
      const orderId = await placeOrder(deps, idempotencyKey, body, context);
      const found = await readOrder(orders, store, orderId);
      if (!found) throw new Error(`The order ${orderId} was placed and cannot be read`);
      const status = found.order.status === 'placing' ? 202 : 201;
      return { status, body: found.order, headers: { location: `/orders/${orderId}` } };
    },
    async getOrder({ params, query }) {
      const found = await readOrder(orders, store, params.orderId);
      const isAsked = query.sessionKey !== undefined || query.personId !== undefined;
      if (!found || (isAsked && !isTheirs(found.person?.owner, query))) throw orderNotFound();
      return { status: 200, body: found.order };
    },
    async getOrderOfAttempt({ params, query }) {
      const orderId = await findOrderOfKey(store, params.idempotencyKey);
      const found = orderId === undefined ? undefined : await readOrder(orders, store, orderId);
      if (!found || !isTheirs(found.person?.owner, query)) throw orderNotFound();
      return { status: 200, body: found.order };
    },
    async listOrders({ query }) {
      return { status: 200, body: await listOrders(orders, store, query) };
    },
    async claimOrders({ body }) {
      return { status: 200, body: { claimed: await claimOrders(store, body) } };
    },
    async findOrder({ body }) {
      const orderId = await orders.findIdByNumber(store, normalizeOrderNumber(body.number));
      const found = orderId === undefined ? undefined : await readOrder(orders, store, orderId);
      const order: Order | undefined = found?.order;
      if (!order?.contact || emailKey(order.contact.email) !== emailKey(body.email)) throw orderNotFound();
      return { status: 200, body: order };
    },
  } satisfies OperationHandlers<operations>;
}

function isTheirs(owner: Owner | undefined, asker: { sessionKey?: string; personId?: string }): boolean {
  if (!owner) return false;
  const isOfSession = asker.sessionKey !== undefined && owner.sessionKey === asker.sessionKey;
  return isOfSession || (asker.personId !== undefined && owner.personId === asker.personId);
}

function orderNotFound() {
  return chassisProblem('not-found', { detail: 'There is no such order.' });
}
