import type { operations } from '../../../contract/generated/cart.ts';
import type { ServiceDeps } from '../../chassis/define-service.ts';
import type { OperationHandlers } from '../../chassis/operation-types.ts';
import { chassisProblem } from '../../chassis/problems.ts';
import { existingCart } from './existing-cart.ts';
import { createQuote, readQuote } from './quotes.ts';

export function quoteOperations(deps: ServiceDeps) {
  const { store, runtime } = deps;
  return {
    async createQuote({ body, context }) {
      const cart = await existingCart(store, body.cartId);
      return { status: 201, body: await createQuote(deps, cart, body, context) };
    },
    async getQuote({ params }) {
      const quote = await readQuote(store, params.quoteId, runtime.now());
      if (!quote) throw chassisProblem('not-found', { detail: 'There is no such quote.' });
      return { status: 200, body: quote };
    },
  } satisfies OperationHandlers<Pick<operations, 'createQuote' | 'getQuote'>>;
}
