import type { RemoteModule } from '@maru/shell/contract';
import { overwriteGetLocale } from './messages/generated/runtime.js';

export const remote = {
  routes: [
    {
      path: 'cart',
      handle: { chunk: 'page-cart', slots: ['catalog/recommendations'] },
      lazy: () => import(/* webpackChunkName: "page-cart" */ './pages/cart/cart.page.tsx'),
    },
    {
      path: 'checkout',
      handle: { chunk: 'page-checkout', slots: ['catalog/store-picker', 'account/address-book'] },
      lazy: () => import(/* webpackChunkName: "page-checkout" */ './pages/checkout/checkout.page.tsx'),
    },
    {
      path: 'orders/lookup',
      handle: { chunk: 'page-lookup', slots: [] },
      lazy: () => import(/* webpackChunkName: "page-lookup" */ './pages/lookup/lookup.page.tsx'),
    },
    {
      path: 'orders/:orderId',
      handle: { chunk: 'page-order', slots: [] },
      lazy: () => import(/* webpackChunkName: "page-order" */ './pages/order/order.page.tsx'),
    },
  ],
  slots: {
    'cart/mini-cart': () =>
      import(/* webpackChunkName: "slot-mini-cart" */ './slots/mini-cart/mini-cart.slot.tsx').then(
        module => module.MiniCartSlot,
      ),
    'cart/add-to-cart': () =>
      import(/* webpackChunkName: "slot-add-to-cart" */ './slots/add-to-cart/add-to-cart.slot.tsx').then(
        module => module.AddToCartSlot,
      ),
  },
  messages: { bindLocale: read => overwriteGetLocale(read) },
} satisfies RemoteModule;
