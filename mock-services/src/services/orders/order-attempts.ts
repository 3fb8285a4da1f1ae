import { fingerprintOf } from '../../chassis/idempotency.ts';
import { chassisProblem } from '../../chassis/problems.ts';
import type { Migration, Queries } from '../../chassis/store.ts';
import type { Contact, Delivery, Owner } from './order-people.ts';

/** Which order an idempotency key has placed. */
export const orderAttemptsMigration: Migration = {
  id: '0006-order-attempts',
  sql: `CREATE TABLE order_attempts (
    key TEXT PRIMARY KEY,
    fingerprint TEXT NOT NULL,
    order_id TEXT NOT NULL UNIQUE
  );`,
};

export interface Attempt {
  key: string;
  cartId: string;
  owner: Owner;
  contact: Contact;
  delivery: Delivery;
}

/**
 * The order that this attempt has placed already. Quote and card token are not compared: a form that is sent twice makes both anew.
 * @throws ProblemError `idempotency-key-reused`
 */
export async function findAttempt(queries: Queries, attempt: Attempt): Promise<string | undefined> {
  const [row] = await queries.query<{ fingerprint: string; order_id: string }>(
    'SELECT fingerprint, order_id FROM order_attempts WHERE key = $1',
    [attempt.key],
  );
  if (!row) return undefined;
  if (row.fingerprint === fingerprint(attempt)) return row.order_id;
  throw chassisProblem('idempotency-key-reused', { detail: 'Use a new idempotency key for a new order.' });
}

/** By key alone; whoever asks must be shown to be the owner. */
export async function findOrderOfKey(queries: Queries, key: string): Promise<string | undefined> {
  const [row] = await queries.query<{ order_id: string }>('SELECT order_id FROM order_attempts WHERE key = $1', [key]);
  return row?.order_id;
}

export async function keepAttempt(tx: Queries, attempt: Attempt, orderId: string): Promise<void> {
  await tx.run('INSERT INTO order_attempts (key, fingerprint, order_id) VALUES ($1, $2, $3)', [
    attempt.key,
    fingerprint(attempt),
    orderId,
  ]);
}

function fingerprint({ cartId, owner, contact, delivery }: Attempt): string {
  return fingerprintOf({ cartId, owner, contact, delivery });
}
