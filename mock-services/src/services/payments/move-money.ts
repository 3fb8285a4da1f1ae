import type { ServiceDeps } from '../../chassis/define-service.ts';
import type { Remember } from '../../chassis/idempotency.ts';
import { chassisProblem } from '../../chassis/problems.ts';
import {
  type AuthorisationAnswer,
  hasMoved,
  readAuthorisation,
  saveAuthorisation,
  toAnswer,
  toState,
} from './authorisation-rows.ts';
import { decideMoney, type MoneyCommand } from './domain/authorisation.ts';
import { paymentsProblem } from './payments.problems.ts';

const PAST = { capture: 'captured', void: 'voided', refund: 'refunded by that amount' };

/** Captures, voids or refunds, once a key. */
export async function moveMoney(
  { store, runtime }: Pick<ServiceDeps, 'store' | 'runtime'>,
  { id, key, ...command }: MoneyCommand & { id: string; key: string },
  remember: Remember,
): Promise<{ status: 200; body: AuthorisationAnswer }> {
  return store.transaction(async tx => {
    const row = await readAuthorisation(tx, id);
    if (!row) throw authorisationNotFound();
    if (await hasMoved(tx, id, command.type, key)) return remember(tx, { status: 200 as const, body: toAnswer(row) });
    const decision = decideMoney(command, toState(row));
    if (decision.kind === 'refused') {
      const detail = `It cannot be ${PAST[command.type]} now. Read the authorisation to see its state.`;
      throw paymentsProblem(decision.code, { detail });
    }
    if (decision.move) await saveAuthorisation(tx, runtime, decision.next, decision.move, key);
    const saved = (await readAuthorisation(tx, id)) ?? row;
    return remember(tx, { status: 200 as const, body: toAnswer(saved) });
  });
}

export function authorisationNotFound() {
  return chassisProblem('not-found', { detail: 'There is no such authorisation.' });
}
