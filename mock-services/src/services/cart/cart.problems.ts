import { defineProblems } from '../../chassis/problems.ts';

export const cartProblem = defineProblems({
  'cart-empty': { status: 409, title: 'There is nothing in the cart' },
  'catalog-unavailable': { status: 503, title: 'The prices cannot be read now' },
  'line-limit': { status: 409, title: 'The cart has no room for another line' },
  'quantity-limit': { status: 409, title: 'A line holds at most 20 pieces' },
  'same-cart': { status: 409, title: 'A cart cannot be merged into itself' },
  'sku-not-sold': { status: 409, title: 'Something in the cart is no longer sold' },
  'unknown-sku': { status: 404, title: 'The catalog does not know this sku' },
});
