import { createSignInService } from '../auth/sign-in.service.ts';
import type { Clients } from '../clients/clients.ts';
import { createCartService } from './cart.service.ts';
import { createCatalogService } from './catalog.service.ts';
import { createOrdersService } from './orders.service.ts';
import { createPaymentsService } from './payments.service.ts';

export type Services = ReturnType<typeof createServices>;

export function createServices(clients: Clients, options: { showsTestCards: boolean }) {
  const carts = createCartService(clients);
  const payments = createPaymentsService({ payments: clients.payments, ...options });
  return {
    catalog: createCatalogService(clients),
    cart: carts,
    payments,
    orders: createOrdersService({ ...clients, carts, payments }),
    auth: createSignInService(clients),
  };
}
