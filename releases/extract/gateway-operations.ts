import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { Operations } from '../contract/interface.ts';
import { operationsOfDocument } from '../src/check/shape/openapi-operations.ts';
import { openApiDocument } from './open-api.ts';
import { fromWorkingCopy } from './working-copy.ts';

/** What the gateway's documents have in common. */
const SHARED = 'shared';

/** The gateway's operations, of the documents that the working copy holds. */
export function gatewayOperations({
  root,
  read,
}: {
  root: string;
  read: (path: string) => string | undefined;
}): Operations {
  const folder = fromWorkingCopy(root, 'bff-gateway/contract');
  const readDocument = (name: string) => read(join(folder, `${name}.openapi.yaml`)) ?? '';
  const names = globSync('*.openapi.yaml', { cwd: folder }).map(file => file.replace('.openapi.yaml', ''));
  const documents = names.sort().filter(name => name !== SHARED);
  return Object.assign({}, ...documents.map(name => operationsOfDocument(openApiDocument(name, readDocument))));
}
