import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { operations } from '@maru/bff-gateway/contract/operations';
import type { RemoteManifestInput } from '@maru/releases/contract';

const CALL = /\.(GET|POST|PUT|PATCH|DELETE)\(\s*['"`](\/(?:api|auth)\/[^'"`?]*)/g;
const FORM_ACTION = /action(?:=\{?|:\s*)["'`](\/(?:api|auth)\/[^"'`?]*)/g;

/** Operations of the gateway that a room needs: what its manifest reads, its client calls and its forms post to. */
export function operationsOf(directory: string, manifest: RemoteManifestInput | null): string[] {
  const needed = new Set<string>();
  for (const path of manifest?.paths ?? []) {
    for (const read of [...(path.reads?.critical ?? []), ...(path.reads?.deferred ?? [])]) needed.add(read.operation);
  }
  for (const file of globSync('src/**/*.{ts,tsx}', {
    cwd: directory,
    exclude: path => /\.(test|stories)\.|generated|[\\/]test$/.test(path),
  })) {
    const source = readFileSync(join(directory, file), 'utf8');
    for (const [, method, path] of source.matchAll(CALL)) add(needed, method, path);
    for (const [, path] of source.matchAll(FORM_ACTION)) add(needed, 'POST', path);
  }
  return [...needed].sort();
}

function add(needed: Set<string>, method: string | undefined, path: string | undefined): void {
  const shape = shapeOf(path ?? '');
  for (const [id, operation] of Object.entries(operations)) {
    if (operation.method.toUpperCase() === method && shapeOf(operation.path) === shape) needed.add(id);
  }
}

/** `/api/cart/lines/{sku}` and `/api/cart/lines/${sku}` have one shape. */
const shapeOf = (path: string) => path.replace(/\$?\{[^}]*\}/g, '*');
