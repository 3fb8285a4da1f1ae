import { defineProblems } from '../../chassis/problems.ts';

export const inventoryProblem = defineProblems({
  'unknown-sku': { status: 404, title: 'Inventory does not know this sku' },
  'out-of-stock': { status: 409, title: 'There are not enough pieces' },
  'order-has-reservation': { status: 409, title: 'This order already has a reservation of other lines' },
  'unknown-reservation': { status: 404, title: 'There is no such reservation' },
  'reservation-expired': { status: 409, title: 'The reservation has expired' },
  'reservation-released': { status: 409, title: 'The reservation was released' },
  'reservation-confirmed': { status: 409, title: 'The pieces are sold' },
});
