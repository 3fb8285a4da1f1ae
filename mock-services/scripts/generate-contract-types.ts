import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import openapiTypescript, { astToString } from 'openapi-typescript';

/** Writes `contract/generated/<service>.ts` from each contract: the types that handlers and callers are checked against. */
const contracts = new URL('../contract/', import.meta.url);
const generated = new URL('generated/', contracts);
mkdirSync(generated, { recursive: true });

for (const file of readdirSync(contracts).filter(name => name.endsWith('.openapi.yaml'))) {
  const name = file.replace('.openapi.yaml', '');
  const types = await openapiTypescript(new URL(file, contracts), { defaultNonNullable: true });
  writeFileSync(
    new URL(`${name}.ts`, generated),
    `// Generated from ${file} by "npm run contract". Do not edit.\n${astToString(types)}`,
  );
}
