import { describeService } from '../../testing/describe-service.ts';
import { service } from './service.ts';
import { anOrder, createFakeParticipants } from './testing/fake-participants.ts';

const participants = createFakeParticipants();
participants.answers.set('GET /quotes/quo_none', { status: 404, code: 'not-found' });
type Answers = Readonly<Record<string, unknown>>;
const placed = (answers: Answers) => answers.placeOrder as { orderId: string; number: string };

describeService(service, {
  clients: participants.clients,
  requests: {
    placeOrder: { method: 'POST', path: '/orders', body: anOrder, status: 201 },
    'placeOrder: bought before': { method: 'POST', path: '/orders', body: anOrder, status: 409 },
    'placeOrder: no quote': { method: 'POST', path: '/orders', body: { ...anOrder, quoteId: 'quo_none' }, status: 404 },
    'placeOrder: other cart': { method: 'POST', path: '/orders', body: { ...anOrder, cartId: 'crt_2' }, status: 409 },
    getOrder: { path: answers => `/orders/${placed(answers).orderId}?sessionKey=ses_1` },
    'getOrder: of somebody else': {
      path: answers => `/orders/${placed(answers).orderId}?sessionKey=ses_2`,
      status: 404,
    },
    'getOrder: unknown': { path: '/orders/ord_none', status: 404 },
    getOrderOfAttempt: { path: '/attempts/sample-key-placeOrder?sessionKey=ses_1' },
    'getOrderOfAttempt: of somebody else': { path: '/attempts/sample-key-placeOrder?sessionKey=ses_2', status: 404 },
    'getOrderOfAttempt: of nobody': { path: '/attempts/sample-key-placeOrder', status: 404 },
    'getOrderOfAttempt: unknown': { path: '/attempts/key-never-used?sessionKey=ses_1', status: 404 },
    listOrders: { path: '/orders?sessionKey=ses_1' },
    claimOrders: { method: 'POST', path: '/orders/claims', body: { sessionKey: 'ses_1', personId: 'per_1' } },
    'listOrders: of whom they were given to': { path: '/orders?personId=per_1' },
    findOrder: {
      method: 'POST',
      path: '/orders/lookup',
      body: (answers: Answers) => ({ number: placed(answers).number.toLowerCase(), email: 'reader@MAIL.example' }),
    },
    'findOrder: other e-mail': {
      method: 'POST',
      path: '/orders/lookup',
      body: (answers: Answers) => ({ number: placed(answers).number, email: 'other@mail.example' }),
      status: 404,
    },
    'findOrder: other number': {
      method: 'POST',
      path: '/orders/lookup',
      body: { number: 'M-2611-00000', email: 'reader@mail.example' },
      status: 404,
    },
  },
  invalid: { method: 'POST', path: '/orders', body: { ...anOrder, consent: false } },
  reused: { operation: 'placeOrder', body: { ...anOrder, contact: { ...anOrder.contact, name: 'Another' } } },
});
