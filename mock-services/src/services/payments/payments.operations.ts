import { randomBytes } from 'node:crypto';
import type { operations } from '../../../contract/generated/payments.ts';
import type { ServiceDeps } from '../../chassis/define-service.ts';
import type { OperationHandlers } from '../../chassis/operation-types.ts';
import { type AuthorisationRow, readAuthorisation, toAnswer } from './authorisation-rows.ts';
import { authorise } from './authorise.ts';
import { readBalance } from './balance.ts';
import { checkCard } from './domain/card.ts';
import { authorisationNotFound, moveMoney } from './move-money.ts';
import { paymentsProblem } from './payments.problems.ts';

const TOKEN_LIFE_MS = 60 * 60 * 1000;

export function paymentsOperations(deps: ServiceDeps) {
  const { store, runtime } = deps;
  return {
    async createToken({ body }) {
      const checked = checkCard(body, runtime.now());
      if ('faults' in checked)
        throw paymentsProblem('invalid-card', { detail: 'See errors for what to change.', errors: checked.faults });
      const { brand, last4, behaviour } = checked.card;
      // Not made of anything of the card, and too long to be guessed: whoever has it may spend.
      const token = `tok_${randomBytes(24).toString('base64url')}`;
      const expiresAt = new Date(runtime.now().getTime() + TOKEN_LIFE_MS).toISOString();
      await store.run('INSERT INTO tokens (token, brand, last4, behaviour, expires_at) VALUES ($1, $2, $3, $4, $5)', [
        token,
        brand,
        last4,
        behaviour,
        expiresAt,
      ]);
      return { status: 201, body: { token, brand, last4, expiresAt } };
    },
    async authorise({ body, idempotencyKey = '', remember }) {
      const answer = (row: AuthorisationRow) => ({ status: 201 as const, body: toAnswer(row) });
      const { orderId, token, amount } = body;
      const row = await authorise(deps, { key: idempotencyKey, orderId, token, amount: amount.amount }, (tx, held) =>
        remember(tx, answer(held)),
      );
      return answer(row);
    },
    async listAuthorisations({ query }) {
      const rows = await store.query<AuthorisationRow>(
        'SELECT * FROM authorisations WHERE order_id = $1 ORDER BY created_at',
        [query.orderId],
      );
      return { status: 200, body: rows.map(toAnswer) };
    },
    async getAuthorisation({ params }) {
      const row = await readAuthorisation(store, params.authorisationId);
      if (!row) throw authorisationNotFound();
      return { status: 200, body: toAnswer(row) };
    },
    capture: ({ params, idempotencyKey: key = '', remember }) =>
      moveMoney(deps, { type: 'capture', id: params.authorisationId, key }, remember),
    void: ({ params, idempotencyKey: key = '', remember }) =>
      moveMoney(deps, { type: 'void', id: params.authorisationId, key }, remember),
    refund: ({ params, body, idempotencyKey: key = '', remember }) =>
      moveMoney(deps, { type: 'refund', amount: body.amount.amount, id: params.authorisationId, key }, remember),
    async getBalance() {
      return { status: 200, body: await readBalance(store) };
    },
  } satisfies OperationHandlers<operations>;
}
