import type { components } from '../../../contract/generated/payments.ts';
import type { Runtime } from '../../chassis/runtime.ts';
import type { Queries } from '../../chassis/store.ts';
import { type Authorisation, type MoneyMove, statusOf } from './domain/authorisation.ts';

export type AuthorisationAnswer = components['schemas']['Authorisation'];

export interface AuthorisationRow {
  authorisation_id: string;
  order_id: string;
  brand: string;
  last4: string;
  amount: number;
  captured: number;
  refunded: number;
  voided: number;
  created_at: string;
  updated_at: string;
}

export async function readAuthorisation(queries: Queries, id: string): Promise<AuthorisationRow | undefined> {
  const [row] = await queries.query<AuthorisationRow>('SELECT * FROM authorisations WHERE authorisation_id = $1', [id]);
  return row;
}

export async function findByCommandKey(queries: Queries, key: string): Promise<AuthorisationRow | undefined> {
  const [row] = await queries.query<AuthorisationRow>('SELECT * FROM authorisations WHERE command_key = $1', [key]);
  return row;
}

/** True when this command has moved money already. The ledger remembers for ever, the stored answers of the chassis for a day. */
export async function hasMoved(
  queries: Queries,
  authorisationId: string,
  kind: MoneyMove['kind'],
  key: string,
): Promise<boolean> {
  const rows = await queries.query(
    'SELECT 1 AS one FROM ledger WHERE authorisation_id = $1 AND kind = $2 AND command_key = $3',
    [authorisationId, kind, key],
  );
  return rows.length > 0;
}

/** State and ledger are written together, in the caller's transaction. */
export async function saveAuthorisation(
  tx: Queries,
  runtime: Runtime,
  next: Authorisation,
  move: MoneyMove,
  key: string,
): Promise<void> {
  const at = runtime.now().toISOString();
  await tx.run(
    'UPDATE authorisations SET captured = $1, refunded = $2, voided = $3, updated_at = $4 WHERE authorisation_id = $5',
    [next.captured, next.refunded, next.isVoided ? 1 : 0, at, next.authorisationId],
  );
  await writeLedger(tx, runtime, next.authorisationId, move, key);
}

export async function writeLedger(
  tx: Queries,
  runtime: Runtime,
  authorisationId: string,
  move: MoneyMove,
  key: string,
): Promise<void> {
  await tx.run(
    'INSERT INTO ledger (entry_id, authorisation_id, kind, amount, command_key, at) VALUES ($1, $2, $3, $4, $5, $6)',
    [runtime.id('ent'), authorisationId, move.kind, move.amount, key, runtime.now().toISOString()],
  );
}

export function toState(row: AuthorisationRow): Authorisation {
  return {
    authorisationId: row.authorisation_id,
    orderId: row.order_id,
    amount: row.amount,
    captured: row.captured,
    refunded: row.refunded,
    isVoided: row.voided === 1,
  };
}

export function toAnswer(row: AuthorisationRow): AuthorisationAnswer {
  return {
    authorisationId: row.authorisation_id,
    orderId: row.order_id,
    status: statusOf(toState(row)),
    amount: won(row.amount),
    captured: won(row.captured),
    refunded: won(row.refunded),
    card: { brand: row.brand as AuthorisationAnswer['card']['brand'], last4: row.last4 },
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

export const won = (amount: number): { amount: number; currency: 'KRW' } => ({ amount, currency: 'KRW' });
