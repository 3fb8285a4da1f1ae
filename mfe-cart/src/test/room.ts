import type { StoryRoom } from '@maru/shell/testing/stories';
import { remote } from '../remote.tsx';
import { cartOf, checkoutPage, cupLine, orderSample, paymentMethods, potLine, won } from './samples.ts';

/** The remote with what its conformance suite inspects and its stories show. */
export const room = {
  remote,
  samples: {
    gateway: locale => ({
      '/api/cart': cartOf([potLine(locale, { priceChangedFrom: won(178000) }), cupLine(locale)]),
      '/api/cart/summary': { count: 3, subtotal: won(261000) },
      '/api/orders/pages/checkout': checkoutPage(locale),
      '/api/payments/methods': paymentMethods,
      '/api/orders/pages/lookup': {},
      '/api/orders/{orderId}': orderSample(locale),
    }),
    pages: {
      '/cart': { path: '/cart', shows: { ko: '담으신 뒤 값이 바뀌었습니다.', en: 'The price has changed since' } },
      '/checkout': { path: '/checkout', shows: { ko: '38,000원', en: '₩38,000' } },
      '/orders/lookup': { path: '/orders/lookup', shows: { ko: '주문번호', en: 'Order number' } },
      '/orders/:orderId': { path: '/orders/ord-1', shows: { ko: '주문을 받았습니다.', en: 'The order is with us.' } },
    },
    slots: {
      'cart/mini-cart': { props: {}, shows: { ko: '장바구니', en: 'Cart' } },
      'cart/add-to-cart': {
        props: { sku: 'cup-bare-tall', name: 'Bare-clay cup', price: won(38000), available: 5 },
        shows: { ko: '장바구니에 담기', en: 'Add to cart' },
      },
    },
  },
} satisfies StoryRoom;
