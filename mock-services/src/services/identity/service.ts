import { defineService } from '../../chassis/define-service.ts';
import { addressesMigration } from './addresses.ts';
import { identityOperations } from './identity.operations.ts';
import { identityProblem } from './identity.problems.ts';
import { listsMigration } from './lists.ts';
import { peopleMigration } from './people.ts';
import { seedPeople } from './seed-people.ts';

/** People, their passwords, addresses and lists. Needs no other service. Writes `operator-password.txt` into the data directory at its first start. */
export const service = defineService({
  name: 'identity',
  contract: new URL('../../../contract/identity.openapi.yaml', import.meta.url),
  migrations: [peopleMigration, addressesMigration, listsMigration],
  problems: identityProblem,
  seed: seedPeople,
  operations: identityOperations,
});
