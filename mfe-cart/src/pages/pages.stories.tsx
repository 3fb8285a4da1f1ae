import { pageStory } from '@maru/shell/testing/stories';
import type { Meta } from '@storybook/react-vite';
import { room } from '../test/room.ts';
import { cartOf, cupLine, potLine } from '../test/samples.ts';

const meta = { title: 'Rooms/Cart/Pages', tags: ['!autodocs'] } satisfies Meta;

export default meta;

/** Two lines, one of them with a price that has changed. */
export const Cart = pageStory(room, '/cart');

/** Nothing in it yet. */
export const EmptyCart = pageStory(room, '/cart', {
  gateway: () => ({ '/api/cart': cartOf([]) }),
  shows: { ko: '장바구니가 비어 있습니다.', en: 'Nothing in the cart yet.' },
});

/** The last one of a piece, and more than that in the cart. */
export const TooMany = pageStory(room, '/cart', {
  gateway: locale => ({
    '/api/cart': cartOf([
      cupLine(locale, { quantity: 3, maxQuantity: 1, stock: { available: 1, level: 'few' } }),
      potLine(locale),
    ]),
  }),
  shows: { ko: '하나 남았습니다', en: 'Only one is left.' },
});

/** Contact, delivery and payment on one page. */
export const Checkout = pageStory(room, '/checkout');

/** A guest’s way to an order. */
export const OrderLookup = pageStory(room, '/orders/lookup');

/** What was ordered, and where it is. */
export const Order = pageStory(room, '/orders/:orderId');
