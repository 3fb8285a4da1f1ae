import { defineProblems } from '../../chassis/problems.ts';

/** Everything that a payment can be refused for, and the one way in which the processor fails. */
export const paymentsProblem = defineProblems({
  'card-declined': { status: 402, title: 'The card was declined' },
  'insufficient-funds': { status: 402, title: 'The card does not cover the amount' },
  'invalid-card': { status: 422, title: 'The card cannot be used as typed' },
  'processor-error': { status: 500, title: 'The processor failed' },
  'refund-too-high': { status: 409, title: 'More than is left to refund' },
  'token-unknown': { status: 422, title: 'The token is unknown or too old' },
  'token-used': { status: 422, title: 'The token was used for another order' },
  'wrong-state': { status: 409, title: 'The authorisation is in another state' },
});
