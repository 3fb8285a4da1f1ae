import { defineProblems } from '../../chassis/problems.ts';

/** Everything that placing or finding an order can be refused for. */
export const ordersProblem = defineProblems({
  'already-ordered': { status: 409, title: 'This cart was ordered already' },
  'cart-changed': { status: 409, title: 'The cart has changed since it was quoted' },
  'cart-unavailable': { status: 503, title: 'The quote cannot be read now' },
  'order-in-progress': { status: 409, title: 'This cart is being ordered already' },
  'quote-expired': { status: 409, title: 'The quote is too old' },
  'quote-mismatch': { status: 409, title: 'The quote is for something else' },
  'quote-not-found': { status: 404, title: 'There is no such quote' },
});
