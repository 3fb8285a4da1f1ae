import type { components } from '../../../contract/generated/identity.ts';
import type { Runtime } from '../../chassis/runtime.ts';
import type { Migration, Queries } from '../../chassis/store.ts';

export type Person = components['schemas']['Person'];
type Role = Person['roles'][number];

export interface NewPerson {
  personId: string;
  email: string;
  name: string;
  roles: readonly Role[];
  passwordHash: string;
  /** The idempotency key that made the account. */
  commandKey?: string;
}

export interface PersonRow {
  person_id: string;
  email: string;
  name: string;
  roles: string;
  password_hash: string;
  command_key: string | null;
  created_at: string;
}

export const peopleMigration: Migration = {
  id: '0001-people',
  sql: `CREATE TABLE people (
    person_id TEXT PRIMARY KEY,
    email TEXT NOT NULL,
    email_key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    roles TEXT NOT NULL,
    password_hash TEXT NOT NULL,
    command_key TEXT UNIQUE,
    created_at TEXT NOT NULL
  );`,
};

export async function findByEmail(queries: Queries, email: string): Promise<PersonRow | undefined> {
  const [row] = await queries.query<PersonRow>('SELECT * FROM people WHERE email_key = $1', [emailKey(email)]);
  return row;
}

export async function findByCommandKey(queries: Queries, key: string): Promise<PersonRow | undefined> {
  const [row] = await queries.query<PersonRow>('SELECT * FROM people WHERE command_key = $1', [key]);
  return row;
}

export async function findById(queries: Queries, personId: string): Promise<PersonRow | undefined> {
  const [row] = await queries.query<PersonRow>('SELECT * FROM people WHERE person_id = $1', [personId]);
  return row;
}

/** @returns false when the address has an account already */
export async function insertPerson(tx: Queries, runtime: Runtime, person: NewPerson): Promise<boolean> {
  const { changes } = await tx.run(
    `INSERT INTO people (person_id, email, email_key, name, roles, password_hash, command_key, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (email_key) DO NOTHING`,
    [
      person.personId,
      person.email.trim(),
      emailKey(person.email),
      person.name.trim(),
      JSON.stringify(person.roles),
      person.passwordHash,
      person.commandKey ?? null,
      runtime.now().toISOString(),
    ],
  );
  return changes === 1;
}

/** @returns false when the address belongs to somebody else */
export async function updateProfile(
  tx: Queries,
  personId: string,
  { email, name }: { email: string; name: string },
): Promise<boolean> {
  const other = await findByEmail(tx, email);
  if (other && other.person_id !== personId) return false;
  await tx.run('UPDATE people SET email = $1, email_key = $2, name = $3 WHERE person_id = $4', [
    email.trim(),
    emailKey(email),
    name.trim(),
    personId,
  ]);
  return true;
}

export async function updatePassword(queries: Queries, personId: string, passwordHash: string): Promise<void> {
  await queries.run('UPDATE people SET password_hash = $1 WHERE person_id = $2', [passwordHash, personId]);
}

export function emailKey(email: string): string {
  return email.trim().normalize('NFC').toLowerCase();
}

export function toPerson(row: PersonRow): Person {
  const { person_id: personId, email, name, created_at: createdAt } = row;
  return { personId, email, name, roles: JSON.parse(row.roles) as Role[], createdAt };
}
