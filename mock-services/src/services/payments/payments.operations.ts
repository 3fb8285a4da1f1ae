import { randomBytes } from 'node:crypto';
import type { operations } from '../../../contract/generated/payments.ts';
import type { ServiceDeps } from '../../chassis/define-service.ts';
import type { Remember } from '../../chassis/idempotency.ts';
import type { OperationHandlers } from '../../chassis/operation-types.ts';
import { chassisProblem } from '../../chassis/problems.ts';
import {
  type AuthorisationAnswer,
  type AuthorisationRow,
  readAuthorisation,
  saveAuthorisation,
  toAnswer,
  toState,
} from './authorisation-rows.ts';
import { authorise } from './authorise.ts';
import { readBalance } from './balance.ts';
import { decideMoney, type MoneyCommand } from './domain/authorisation.ts';
import { checkCard } from './domain/card.ts';
import { paymentsProblem } from './payments.problems.ts';

const TOKEN_LIFE_MS = 60 * 60 * 1000;

export function paymentsOperations(deps: ServiceDeps) {
  const { store, runtime } = deps;
  const move = (id: string, command: MoneyCommand, remember: Remember) => moveMoney(deps, id, command, remember);
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
    capture: ({ params, remember }) => move(params.authorisationId, { type: 'capture' }, remember),
    void: ({ params, remember }) => move(params.authorisationId, { type: 'void' }, remember),
    refund: ({ params, body, remember }) =>
      move(params.authorisationId, { type: 'refund', amount: body.amount.amount }, remember),
    async getBalance() {
      return { status: 200, body: await readBalance(store) };
    },
  } satisfies OperationHandlers<operations>;
}

async function moveMoney(
  { store, runtime }: ServiceDeps,
  id: string,
  command: MoneyCommand,
  remember: Remember,
): Promise<{ status: 200; body: AuthorisationAnswer }> {
  return store.transaction(async tx => {
    const row = await readAuthorisation(tx, id);
    if (!row) throw authorisationNotFound();
    const decision = decideMoney(command, toState(row));
    if (decision.kind === 'refused') {
      throw paymentsProblem(decision.code, {
        detail: `It cannot be ${PAST[command.type]} now. Read the authorisation to see its state.`,
      });
    }
    if (decision.move) await saveAuthorisation(tx, runtime, decision.next, decision.move);
    const saved = (await readAuthorisation(tx, id)) ?? row;
    return remember(tx, { status: 200 as const, body: toAnswer(saved) });
  });
}

const PAST = { capture: 'captured', void: 'voided', refund: 'refunded by that amount' };

function authorisationNotFound() {
  return chassisProblem('not-found', { detail: 'There is no such authorisation.' });
}
