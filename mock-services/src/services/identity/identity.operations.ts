import type { operations } from '../../../contract/generated/identity.ts';
import type { ServiceDeps } from '../../chassis/define-service.ts';
import type { OperationHandlers } from '../../chassis/operation-types.ts';
import { chassisProblem } from '../../chassis/problems.ts';
import { identityProblem } from './identity.problems.ts';
import { hashPassword, isPassword } from './password-hash.ts';
import { findByCommandKey, findByEmail, findById, insertPerson, type Person, toPerson } from './people.ts';

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
      const row = await findById(deps.store, params.personId);
      if (!row) throw chassisProblem('not-found', { detail: 'There is no such person.' });
      return { status: 200, body: toPerson(row) };
    },
  } satisfies OperationHandlers<operations>;
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
