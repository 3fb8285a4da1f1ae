import { createSignInService } from '../auth/sign-in.service.ts';
import type { Clients } from '../clients/clients.ts';
import { createAccountService } from './account.service.ts';
import { createBelongings } from './belongings.service.ts';
import { createCartService } from './cart.service.ts';
import { createCatalogService } from './catalog.service.ts';
import { createCatalogPagesService } from './catalog-pages.service.ts';
import { createCheckoutService } from './checkout.service.ts';
import { createListsService } from './lists.service.ts';
import { createOrderLookupService } from './order-lookup.service.ts';
import { createOrdersService } from './orders.service.ts';
import { createPaymentsService } from './payments.service.ts';
import { createPurchase } from './purchase.ts';
import { createStoresService } from './stores.service.ts';

export type Services = ReturnType<typeof createServices>;

export function createServices(clients: Clients, options: { showsTestCards: boolean; now: () => number }) {
  const belongings = createBelongings(clients);
  const carts = createCartService({ ...clients, belongings });
  const payments = createPaymentsService({ payments: clients.payments, ...options });
  return {
    catalog: createCatalogService(clients),
    catalogPages: createCatalogPagesService(clients),
    stores: createStoresService(clients),
    cart: carts,
    payments,
    orders: createOrdersService({ ...clients, carts }),
    lookup: createOrderLookupService(clients),
    checkout: createCheckoutService({ orders: clients.orders, buy: createPurchase({ ...clients, payments }) }),
    auth: createSignInService({ ...clients, belongings }),
    account: createAccountService(clients),
    lists: createListsService({ ...clients, belongings, now: options.now }),
  };
}
