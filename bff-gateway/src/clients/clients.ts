import type { ServiceName } from '../config.ts';
import type { Upstream } from '../resilience/upstream.ts';
import { createCartClient } from './cart.client.ts';
import { createCatalogClient } from './catalog.client.ts';
import { createIdentityClient } from './identity.client.ts';
import { createInventoryClient } from './inventory.client.ts';
import { createOrdersClient } from './orders.client.ts';
import { createPaymentsClient } from './payments.client.ts';

export type Clients = ReturnType<typeof createClients>;

export function createClients(upstreams: Record<ServiceName, Upstream>) {
  return {
    catalog: createCatalogClient(upstreams.catalog),
    inventory: createInventoryClient(upstreams.inventory),
    cart: createCartClient(upstreams.cart),
    orders: createOrdersClient(upstreams.orders),
    payments: createPaymentsClient(upstreams.payments),
    identity: createIdentityClient(upstreams.identity),
  };
}
