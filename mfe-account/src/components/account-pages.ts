import { m } from '../messages/generated/messages.js';

/** The pages of somebody who has signed in, in the order of every list of them. */
export const accountPages = () => [
  { path: '/account', label: m.nav_profile() },
  { path: '/account/orders', label: m.menu_orders() },
  { path: '/account/addresses', label: m.menu_addresses() },
  { path: '/account/wishlist', label: m.menu_wishlist() },
];
