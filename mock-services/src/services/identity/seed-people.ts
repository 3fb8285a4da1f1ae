import { randomBytes } from 'node:crypto';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ServiceDeps } from '../../chassis/define-service.ts';
import { hashPassword } from './password-hash.ts';
import { findByEmail, insertPerson } from './people.ts';

export const DEMO = { email: 'demo@maru.example', password: 'maru-demo-2026' };
export const OPERATOR_EMAIL = 'operator@maru.example';
export const OPERATOR_PASSWORD_FILE = 'operator-password.txt';

/** Makes the demo account and the operator where they are missing. An account that is there keeps its password. */
export async function seedPeople(deps: ServiceDeps): Promise<void> {
  const { store, runtime } = deps;
  if (!(await findByEmail(store, DEMO.email))) {
    await insertPerson(store, runtime, {
      personId: 'per_demo',
      email: DEMO.email,
      name: '마루 손님',
      roles: ['customer'],
      passwordHash: await hashPassword(DEMO.password),
    });
  }
  if (!(await findByEmail(store, OPERATOR_EMAIL))) await makeOperator(deps);
}

/** The file is written first: an operator whose password nobody can read would be worse than a file without an operator. */
async function makeOperator({ config, store, runtime, log }: ServiceDeps): Promise<void> {
  const password = randomBytes(15).toString('base64url');
  const file = join(config.dataDir, OPERATOR_PASSWORD_FILE);
  writeFileSync(file, `${password}\n`, { mode: 0o600 });
  // `mode` counts only for a file that is new.
  chmodSync(file, 0o600);
  await insertPerson(store, runtime, {
    personId: 'per_operator',
    email: OPERATOR_EMAIL,
    name: 'Maru desk',
    roles: ['customer', 'operator'],
    passwordHash: await hashPassword(password),
  });
  log.info({ email: OPERATOR_EMAIL, file }, 'operator made; its password is in the file');
}
