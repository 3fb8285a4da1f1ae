import type { components as Account } from './generated/account.ts';
import type { components as Cart } from './generated/cart.ts';
import type { components as Catalog } from './generated/catalog.ts';
import type { components as Orders } from './generated/orders.ts';
import type { components as Payments } from './generated/payments.ts';
import type { components as Telemetry } from './generated/telemetry.ts';

/** Every schema of the gateway by its name: `Schemas['ProductPage']`. */
export type Schemas = Account['schemas'] &
  Cart['schemas'] &
  Catalog['schemas'] &
  Orders['schemas'] &
  Payments['schemas'] &
  Telemetry['schemas'];
