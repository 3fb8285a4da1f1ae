import { describeService } from '../../testing/describe-service.ts';
import { service } from './service.ts';

const card = { number: '4242 4242 4242 4242', expiry: '12/39', cvc: '123', holder: 'READER' };
const amount = { amount: 39_000, currency: 'KRW' };
type Answers = Readonly<Record<string, unknown>>;
const tokenOf = (answers: Answers, sample = 'createToken') => (answers[sample] as { token: string }).token;
const pathOf = (answers: Answers, sample = 'authorise') =>
  `/authorisations/${(answers[sample] as { authorisationId: string }).authorisationId}`;

describeService(service, {
  requests: {
    createToken: { method: 'POST', path: '/tokens', body: card, status: 201 },
    'createToken: another': { method: 'POST', path: '/tokens', body: card, status: 201 },
    'createToken: declined': {
      method: 'POST',
      path: '/tokens',
      body: { ...card, number: '4000000000000002' },
      status: 201,
    },
    'createToken: wrong': { method: 'POST', path: '/tokens', body: { ...card, number: '4242' }, status: 422 },
    authorise: {
      method: 'POST',
      path: '/authorisations',
      body: (answers: Answers) => ({ orderId: 'ord_1', token: tokenOf(answers), amount }),
      status: 201,
    },
    'authorise: another': {
      method: 'POST',
      path: '/authorisations',
      body: (answers: Answers) => ({ orderId: 'ord_2', token: tokenOf(answers, 'createToken: another'), amount }),
      status: 201,
    },
    'authorise: declined': {
      method: 'POST',
      path: '/authorisations',
      body: (answers: Answers) => ({ orderId: 'ord_3', token: tokenOf(answers, 'createToken: declined'), amount }),
      status: 402,
    },
    'authorise: token of another order': {
      method: 'POST',
      path: '/authorisations',
      body: (answers: Answers) => ({ orderId: 'ord_4', token: tokenOf(answers), amount }),
      status: 422,
    },
    getAuthorisation: { path: answers => pathOf(answers) },
    'getAuthorisation: unknown': { path: '/authorisations/aut_none', status: 404 },
    listAuthorisations: { path: '/authorisations?orderId=ord_1' },
    'refund: not captured': {
      method: 'POST',
      path: answers => `${pathOf(answers)}/refund`,
      body: { amount },
      status: 409,
    },
    capture: { method: 'POST', path: answers => `${pathOf(answers)}/capture` },
    'capture: unknown': { method: 'POST', path: '/authorisations/aut_none/capture', status: 404 },
    'void: captured': { method: 'POST', path: answers => `${pathOf(answers)}/void`, status: 409 },
    refund: {
      method: 'POST',
      path: answers => `${pathOf(answers)}/refund`,
      body: { amount: { amount: 9000, currency: 'KRW' } },
    },
    'refund: too high': { method: 'POST', path: answers => `${pathOf(answers)}/refund`, body: { amount }, status: 409 },
    void: { method: 'POST', path: answers => `${pathOf(answers, 'authorise: another')}/void` },
    getBalance: { path: '/balance' },
  },
  invalid: {
    method: 'POST',
    path: '/authorisations',
    body: { orderId: 'ord_5', token: 'tok_1', amount: { amount: -1, currency: 'KRW' } },
  },
  reused: { operation: 'authorise', body: { orderId: 'ord_1', token: 'tok_other', amount } },
});
