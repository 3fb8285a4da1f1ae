import type { components } from '../../../contract/generated/orders.ts';
import type { Migration, Queries } from '../../chassis/store.ts';

export type Contact = components['schemas']['Contact'];
export type Delivery = components['schemas']['Delivery'];
type Address = components['schemas']['Address'];
export type Owner = components['schemas']['Owner'];

/** Everything of an order that belongs to a person. Rows beside the events: deleting them erases the person and keeps the history. */
export interface OrderPerson {
  owner: Owner;
  contact: Contact;
  address?: Address;
  card?: { brand: string; last4: string };
  /** Gone when the checkout has ended. */
  paymentToken?: string;
}

export const orderPeopleMigration: Migration = {
  id: '0003-order-people',
  sql: `CREATE TABLE order_people (
    order_id TEXT PRIMARY KEY,
    session_key TEXT NOT NULL,
    person_id TEXT,
    email TEXT NOT NULL,
    contact TEXT NOT NULL,
    address TEXT,
    card TEXT,
    payment_token TEXT
  );
  CREATE INDEX order_people_session ON order_people (session_key);
  CREATE INDEX order_people_person ON order_people (person_id);`,
};

/** As addresses are compared: people type them in any case. */
export const emailKey = (email: string): string => email.trim().toLowerCase();

export async function insertOrderPerson(tx: Queries, orderId: string, person: OrderPerson): Promise<void> {
  await tx.run(
    `INSERT INTO order_people (order_id, session_key, person_id, email, contact, address, payment_token)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [
      orderId,
      person.owner.sessionKey,
      person.owner.personId ?? null,
      emailKey(person.contact.email),
      JSON.stringify(person.contact),
      person.address ? JSON.stringify(person.address) : null,
      person.paymentToken ?? null,
    ],
  );
}

/** Orders of a session that are nobody's yet become the person's. @returns how many */
export async function claimOrders(queries: Queries, owner: Required<Owner>): Promise<number> {
  const { changes } = await queries.run(
    'UPDATE order_people SET person_id = $1 WHERE session_key = $2 AND person_id IS NULL',
    [owner.personId, owner.sessionKey],
  );
  return changes;
}

export async function readOrderPerson(queries: Queries, orderId: string): Promise<OrderPerson | undefined> {
  const [row] = await queries.query<OrderPersonRow>('SELECT * FROM order_people WHERE order_id = $1', [orderId]);
  if (!row) return undefined;
  return {
    owner: { sessionKey: row.session_key, ...(row.person_id === null ? {} : { personId: row.person_id }) },
    contact: JSON.parse(row.contact) as Contact,
    ...(row.address === null ? {} : { address: JSON.parse(row.address) as Address }),
    ...(row.card === null ? {} : { card: JSON.parse(row.card) as OrderPerson['card'] }),
    ...(row.payment_token === null ? {} : { paymentToken: row.payment_token }),
  };
}

export async function keepCard(tx: Queries, orderId: string, card: { brand: string; last4: string }): Promise<void> {
  await tx.run('UPDATE order_people SET card = $1 WHERE order_id = $2', [JSON.stringify(card), orderId]);
}

export async function forgetPaymentToken(tx: Queries, orderId: string): Promise<void> {
  await tx.run('UPDATE order_people SET payment_token = NULL WHERE order_id = $1', [orderId]);
}

interface OrderPersonRow {
  session_key: string;
  person_id: string | null;
  contact: string;
  address: string | null;
  card: string | null;
  payment_token: string | null;
}
