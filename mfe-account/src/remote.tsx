import type { RemoteModule } from '@maru/shell/contract';
import { overwriteGetLocale } from './messages/generated/runtime.js';

/** The account: the ways in, what is one's own, and the parts of it that other rooms show. */
export const remote = {
  routes: [
    {
      path: 'sign-in',
      handle: { chunk: 'page-sign-in', slots: [] },
      lazy: () => import(/* webpackChunkName: "page-sign-in" */ './pages/sign-in/sign-in.page.tsx'),
    },
    {
      path: 'sign-up',
      handle: { chunk: 'page-sign-up', slots: [] },
      lazy: () => import(/* webpackChunkName: "page-sign-up" */ './pages/sign-up/sign-up.page.tsx'),
    },
    {
      path: 'account',
      handle: { chunk: 'page-profile', slots: [] },
      lazy: () => import(/* webpackChunkName: "page-profile" */ './pages/profile/profile.page.tsx'),
    },
    {
      path: 'account/orders',
      handle: { chunk: 'page-orders', slots: [] },
      lazy: () => import(/* webpackChunkName: "page-orders" */ './pages/orders/orders.page.tsx'),
    },
    {
      path: 'account/addresses',
      handle: { chunk: 'page-addresses', slots: [] },
      lazy: () => import(/* webpackChunkName: "page-addresses" */ './pages/addresses/addresses.page.tsx'),
    },
    {
      path: 'account/wishlist',
      handle: { chunk: 'page-wishlist', slots: ['cart/add-to-cart'] },
      lazy: () => import(/* webpackChunkName: "page-wishlist" */ './pages/wishlist/wishlist.page.tsx'),
    },
  ],
  slots: {
    'account/menu': () =>
      import(/* webpackChunkName: "slot-account-menu" */ './slots/menu/menu.slot.tsx').then(
        module => module.AccountMenuSlot,
      ),
    'account/keep': () =>
      import(/* webpackChunkName: "slot-keep" */ './slots/keep/keep.slot.tsx').then(module => module.KeepSlot),
    'account/recently-viewed': () =>
      import(/* webpackChunkName: "slot-recently-viewed" */ './slots/recently-viewed/recently-viewed.slot.tsx').then(
        module => module.RecentlyViewedSlot,
      ),
    'account/address-book': () =>
      import(/* webpackChunkName: "slot-address-book" */ './slots/address-book/address-book.slot.tsx').then(
        module => module.AddressBookSlot,
      ),
  },
  messages: { bindLocale: read => overwriteGetLocale(read) },
} satisfies RemoteModule;
