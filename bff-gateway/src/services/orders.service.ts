import { randomUUID } from 'node:crypto';
import type { Schemas } from '../../contract/schemas.ts';
import type { CartClient } from '../clients/cart.client.ts';
import type { InventoryClient } from '../clients/inventory.client.ts';
import type { OrdersClient } from '../clients/orders.client.ts';
import { GatewayError, isNotFound } from '../errors/gateway-error.ts';
import { type RequestContext, within } from '../request-context.ts';
import type { CartService } from './cart.service.ts';
import { readableOrder } from './order-lookup.service.ts';
import { orderView, storeView } from './order-view.ts';
import { createParts } from './part.ts';

interface Dependencies {
  orders: OrdersClient;
  cart: CartClient;
  inventory: InventoryClient;
  carts: CartService;
}

const OPTIONAL_MS = 1200;

/** The pages before and after an order is placed. */
export function createOrdersService({ orders, cart, inventory, carts }: Dependencies) {
  return {
    async getCheckoutPage(context: RequestContext): Promise<Schemas['CheckoutPage']> {
      const parts = createParts(context);
      const flash = await context.session.takeFlash('checkout');
      const { cartId, person } = (await context.session.read()) ?? {};
      const [shown, stores] = await Promise.all([
        carts.getCart(context),
        parts.optional('stores', inventory.listStores(within(context, OPTIONAL_MS)), []),
      ]);
      const pickupStores = stores.filter(store => store.pickup);
      const quotable = cartId && shown.count > 0 ? cartId : undefined;
      const totalsFor = (delivery: { method: 'delivery' } | { method: 'pickup'; store: string }) =>
        quotable ? parts.optional('totals', quoteTotals(context, quotable, delivery), null) : null;
      const store = pickupStores[0]?.store;
      const [totals, pickupTotals] = await Promise.all([
        totalsFor({ method: 'delivery' }),
        store ? totalsFor({ method: 'pickup', store }) : null,
      ]);
      return {
        cart: shown,
        totals,
        pickupTotals,
        // A form that failed with its outcome unknown keeps its attempt, so that sending it again cannot buy twice.
        attempt: flash?.values.attempt ?? randomUUID(),
        stores: pickupStores.map(one => storeView(one, context.locale)),
        ...(person && { contact: { email: person.email, name: person.name } }),
        flash,
        missing: [...new Set(parts.missing)],
      };
    },

    /** @throws GatewayError `order-not-found` also for an order of somebody else. */
    async getOrder(context: RequestContext, orderId: string): Promise<Schemas['Order']> {
      const session = await context.session.read();
      if (!session) throw new GatewayError('order-not-found');
      const order = await readableOrder(orders, context, session, orderId).catch(error => {
        throw isNotFound(error) ? new GatewayError('order-not-found', { cause: error }) : error;
      });
      const parts = createParts(context);
      const storeId = order.delivery.store;
      const stores = storeId
        ? await parts.optional('store', inventory.listStores(within(context, OPTIONAL_MS)), [])
        : [];
      const store = stores.find(one => one.store === storeId);
      return { ...orderView(order, context.locale, store), missing: parts.missing };
    },
  };

  async function quoteTotals(
    context: RequestContext,
    cartId: string,
    delivery: { method: 'delivery' } | { method: 'pickup'; store: string },
  ): Promise<Schemas['Totals']> {
    const { subtotal, shipping, discount, total } = await cart.createQuote(within(context, OPTIONAL_MS), {
      cartId,
      delivery,
    });
    return { subtotal, shipping, discount, total };
  }
}
