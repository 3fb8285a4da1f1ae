import type { operations } from '../../../contract/generated/identity.ts';
import type { ServiceDeps } from '../../chassis/define-service.ts';
import type { OperationHandlers } from '../../chassis/operation-types.ts';
import { chassisProblem } from '../../chassis/problems.ts';
import type { Queries } from '../../chassis/store.ts';
import { listAddresses, putAddress, removeAddress } from './addresses.ts';
import { identityProblem } from './identity.problems.ts';
import { mergeLists, readLists, removeKept } from './lists.ts';
import { hashPassword, isPassword } from './password-hash.ts';
import {
  emailKey,
  findByCommandKey,
  findByEmail,
  findById,
  insertPerson,
  type Person,
  type PersonRow,
  toPerson,
  updatePassword,
  updateProfile,
} from './people.ts';

export function identityOperations(deps: ServiceDeps) {
  // Verified when the address is unknown, so that both cases cost the same. Nobody knows its password.
  const nobodysHash = hashPassword(deps.runtime.id('nobody'));
  return {
    async createPerson({ body, idempotencyKey = '' }) {
      const person = (await madeBefore(deps, idempotencyKey, body)) ?? (await make(deps, idempotencyKey, body));
      return { status: 201, body: person };
    },
    async verifyPassword({ body }) {
      const row = await findByEmail(deps.store, body.email);
      const isRight = await isPassword(body.password, row?.password_hash ?? (await nobodysHash));
      if (!row || !isRight) throw identityProblem('wrong-credentials', { detail: 'Check both, then try again.' });
      return { status: 200, body: toPerson(row) };
    },
    async getPerson({ params }) {
      return { status: 200, body: toPerson(await existing(deps.store, params.personId)) };
    },
    ...profileOperations(deps),
    ...addressOperations(deps),
    ...listOperations(deps),
  } satisfies OperationHandlers<operations>;
}

function profileOperations({ store }: ServiceDeps) {
  return {
    async changeProfile({ params: { personId }, body }) {
      const row = await existing(store, personId);
      if (emailKey(body.email) !== emailKey(row.email)) await demandPassword(row, body.password ?? '');
      await store.transaction(async tx => {
        if (await updateProfile(tx, personId, body)) return;
        throw identityProblem('email-taken', { detail: 'Use another address.' });
      });
      return { status: 200, body: toPerson(await existing(store, personId)) };
    },
    async changePassword({ params: { personId }, body }) {
      const row = await existing(store, personId);
      await demandPassword(row, body.password);
      await updatePassword(store, personId, await hashPassword(body.newPassword));
      return { status: 200, body: toPerson(row) };
    },
  } satisfies Pick<OperationHandlers<operations>, 'changeProfile' | 'changePassword'>;
}

function addressOperations({ store, runtime }: ServiceDeps) {
  return {
    async listAddresses({ params }) {
      return { status: 200, body: { items: await listAddresses(store, params.personId) } };
    },
    async putAddress({ params: { personId, addressId }, body }) {
      await existing(store, personId);
      const at = runtime.now().toISOString();
      const items = await store.transaction(tx => putAddress(tx, { personId, addressId, at }, body));
      return { status: 200, body: { items } };
    },
    async removeAddress({ params: { personId, addressId } }) {
      const items = await store.transaction(tx => removeAddress(tx, personId, addressId));
      return { status: 200, body: { items } };
    },
  } satisfies Pick<OperationHandlers<operations>, 'listAddresses' | 'putAddress' | 'removeAddress'>;
}

function listOperations({ store }: ServiceDeps) {
  return {
    async getLists({ params }) {
      return { status: 200, body: await readLists(store, params.personId) };
    },
    async mergeLists({ params: { personId }, body }) {
      await existing(store, personId);
      return { status: 200, body: await store.transaction(tx => mergeLists(tx, personId, body)) };
    },
    async removeKept({ params: { personId, sku } }) {
      await removeKept(store, personId, sku);
      return { status: 200, body: await readLists(store, personId) };
    },
  } satisfies Pick<OperationHandlers<operations>, 'getLists' | 'mergeLists' | 'removeKept'>;
}

async function existing(queries: Queries, personId: string): Promise<PersonRow> {
  const row = await findById(queries, personId);
  if (!row) throw chassisProblem('not-found', { detail: 'There is no such person.' });
  return row;
}

async function demandPassword(row: PersonRow, password: string): Promise<void> {
  if (await isPassword(password, row.password_hash)) return;
  throw identityProblem('wrong-credentials', { detail: 'Check the password, then try again.' });
}

interface SignUp {
  email: string;
  name: string;
  password: string;
}

/** The chassis would keep a fast digest of the body, and so of the password; here the key is kept with the person instead. */
async function madeBefore({ store }: ServiceDeps, key: string, body: SignUp): Promise<Person | undefined> {
  const row = await findByCommandKey(store, key);
  if (!row) return undefined;
  const isSame =
    row.email === body.email.trim() &&
    row.name === body.name.trim() &&
    (await isPassword(body.password, row.password_hash));
  if (isSame) return toPerson(row);
  throw chassisProblem('idempotency-key-reused', { detail: 'Use a new idempotency key for a new request.' });
}

async function make({ store, runtime }: ServiceDeps, key: string, body: SignUp): Promise<Person> {
  const passwordHash = await hashPassword(body.password);
  const personId = runtime.id('per');
  await store.transaction(async tx => {
    const { email, name } = body;
    const isNew = await insertPerson(tx, runtime, {
      personId,
      email,
      name,
      roles: ['customer'],
      passwordHash,
      commandKey: key,
    });
    if (isNew) return;
    // Two calls with one key at once: the other one has made it.
    const other = await findByEmail(tx, email);
    if (other?.command_key !== key)
      throw identityProblem('email-taken', { detail: 'Sign in, or use another address.' });
  });
  const row = await findByEmail(store, body.email);
  if (!row) throw new Error(`The person ${personId} was made and cannot be read`);
  return toPerson(row);
}
