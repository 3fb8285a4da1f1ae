import type { components } from '../../../contract/generated/identity.ts';
import type { Migration, Queries } from '../../chassis/store.ts';
import { identityProblem } from './identity.problems.ts';

type Address = components['schemas']['Address'];
type NewAddress = components['schemas']['NewAddress'];

const LIMIT = 20;

export const addressesMigration: Migration = {
  id: '0002-addresses',
  sql: `CREATE TABLE addresses (
    person_id TEXT NOT NULL,
    address_id TEXT NOT NULL,
    is_default INTEGER NOT NULL,
    body TEXT NOT NULL,
    created_at TEXT NOT NULL,
    PRIMARY KEY (person_id, address_id)
  );`,
};

interface AddressRow {
  address_id: string;
  is_default: number;
  body: string;
}

/** The default first, then the oldest. */
export async function listAddresses(queries: Queries, personId: string): Promise<Address[]> {
  const rows = await queries.query<AddressRow>(
    'SELECT * FROM addresses WHERE person_id = $1 ORDER BY is_default DESC, created_at, address_id',
    [personId],
  );
  return rows.map(row => ({
    ...(JSON.parse(row.body) as Omit<Address, 'addressId' | 'isDefault'>),
    addressId: row.address_id,
    isDefault: row.is_default === 1,
  }));
}

/** Exactly one address of a person with addresses is the default: the first, until another one is made it. */
export async function putAddress(
  tx: Queries,
  { personId, addressId, at }: { personId: string; addressId: string; at: string },
  { isDefault, ...body }: NewAddress,
): Promise<Address[]> {
  const known = await listAddresses(tx, personId);
  const before = known.find(address => address.addressId === addressId);
  if (!before && known.length >= LIMIT) throw identityProblem('address-limit', { detail: 'Take one out first.' });
  const becomesDefault = isDefault || before?.isDefault || known.length === 0;
  if (becomesDefault) await tx.run('UPDATE addresses SET is_default = 0 WHERE person_id = $1', [personId]);
  await tx.run(
    `INSERT INTO addresses (person_id, address_id, is_default, body, created_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (person_id, address_id) DO UPDATE SET is_default = excluded.is_default, body = excluded.body`,
    [personId, addressId, becomesDefault ? 1 : 0, JSON.stringify(body), at],
  );
  return listAddresses(tx, personId);
}

export async function removeAddress(tx: Queries, personId: string, addressId: string): Promise<Address[]> {
  await tx.run('DELETE FROM addresses WHERE person_id = $1 AND address_id = $2', [personId, addressId]);
  const [first] = await listAddresses(tx, personId);
  if (first && !first.isDefault) {
    await tx.run('UPDATE addresses SET is_default = 1 WHERE person_id = $1 AND address_id = $2', [
      personId,
      first.addressId,
    ]);
  }
  return listAddresses(tx, personId);
}
