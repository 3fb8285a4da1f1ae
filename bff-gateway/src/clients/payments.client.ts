import * as v from 'valibot';
import type { RequestContext } from '../request-context.ts';
import type { Upstream } from '../resilience/upstream.ts';
import type { Promises } from './answers.ts';
import type { components } from './generated/payments.ts';

const CardToken = v.object({ token: v.string(), brand: v.string(), last4: v.string() });

type _Checked = Promises<components['schemas']['CardToken'], v.InferInput<typeof CardToken>>;

export interface Card {
  number: string;
  expiry: string;
  cvc: string;
  holder: string;
}

export type PaymentsClient = ReturnType<typeof createPaymentsClient>;

export function createPaymentsClient(upstream: Upstream) {
  return {
    createToken: (context: RequestContext, card: Card) =>
      upstream.call(context, { method: 'POST', path: '/tokens', body: card, answer: CardToken }),
  };
}
