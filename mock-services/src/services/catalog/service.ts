import { createHash } from 'node:crypto';
import { defineService, type ServiceDeps } from '../../chassis/define-service.ts';
import { catalogMigrations } from './catalog.migrations.ts';
import { createCatalogOperations } from './catalog.operations.ts';
import { catalogProblem } from './catalog.problems.ts';
import { readSeedFingerprint, replaceCatalog } from './catalog.queries.ts';
import { readSeedFiles } from './seed-files.ts';

export const service = defineService({
  name: 'catalog',
  contract: new URL('../../../contract/catalog.openapi.yaml', import.meta.url),
  migrations: catalogMigrations,
  problems: catalogProblem,
  seed: seedWhenChanged,
  operations: createCatalogOperations,
});

/** Writes the seed when its files are others than those that are in the store; what was changed since then stays otherwise. */
async function seedWhenChanged({ store, log }: ServiceDeps): Promise<void> {
  const records = readSeedFiles();
  const fingerprint = createHash('sha256').update(JSON.stringify(records)).digest('hex');
  if ((await readSeedFingerprint(store)) === fingerprint) return;
  await store.transaction(tx => replaceCatalog(tx, records, fingerprint));
  log.info({ products: records.products.length }, 'catalogue seeded');
}
