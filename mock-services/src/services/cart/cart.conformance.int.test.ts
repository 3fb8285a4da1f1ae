import { describeService } from '../../testing/describe-service.ts';
import { service } from './service.ts';
import { createFakeUpstreams } from './testing/fake-upstreams.ts';

const { catalog, inventory } = createFakeUpstreams();
const delivery = { method: 'delivery' };

describeService(service, {
  clients: { catalog, inventory },
  requests: {
    'getCart: none yet': { path: '/carts/crt_none', status: 404 },
    addLine: { method: 'POST', path: '/carts/crt_1/lines', body: { sku: 'cup', quantity: 2 } },
    'addLine: unknown sku': {
      method: 'POST',
      path: '/carts/crt_1/lines',
      body: { sku: 'never-heard-of', quantity: 2 },
      status: 404,
    },
    'addLine: too many': {
      method: 'POST',
      path: '/carts/crt_1/lines',
      body: { sku: 'cup', quantity: 19 },
      status: 409,
    },
    putLine: {
      method: 'PUT',
      path: '/carts/crt_1/lines/jar',
      body: { quantity: 1, priceSeen: { amount: 670_000, currency: 'KRW' } },
    },
    createQuote: {
      method: 'POST',
      path: '/quotes',
      body: { cartId: 'crt_1', delivery, couponCode: 'firstpot' },
      status: 201,
    },
    'createQuote: pick-up': {
      method: 'POST',
      path: '/quotes',
      body: { cartId: 'crt_1', delivery: { method: 'pickup', store: 'bukchon' } },
      status: 201,
    },
    'createQuote: no cart': { method: 'POST', path: '/quotes', body: { cartId: 'crt_none', delivery }, status: 404 },
    removeLine: { method: 'DELETE', path: '/carts/crt_1/lines/jar' },
    getQuote: { path: answers => `/quotes/${(answers.createQuote as { quoteId: string }).quoteId}` },
    'getQuote: unknown': { path: '/quotes/quo_none', status: 404 },
    mergeCarts: { method: 'POST', path: '/carts/crt_2/merge', body: { fromCartId: 'crt_1' } },
    'mergeCarts: itself': { method: 'POST', path: '/carts/crt_2/merge', body: { fromCartId: 'crt_2' }, status: 409 },
    clearCart: {
      method: 'POST',
      path: '/carts/crt_2/clear',
      body: { orderId: 'ord_1', lines: [{ sku: 'cup', quantity: 1 }] },
    },
    'createQuote: empty': { method: 'POST', path: '/quotes', body: { cartId: 'crt_1', delivery }, status: 409 },
    getCart: { path: '/carts/crt_2' },
  },
  invalid: { method: 'PUT', path: '/carts/crt_1/lines/cup', body: { quantity: 21 } },
  reused: { operation: 'addLine', body: { sku: 'cup', quantity: 3 } },
});
