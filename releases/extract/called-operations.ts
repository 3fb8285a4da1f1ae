import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RemoteManifestInput } from '../contract/manifest.ts';

const CALL = /\.(GET|POST|PUT|PATCH|DELETE)\(\s*['"`](\/(?:api|auth)\/[^'"`?]*)/g;
const FORM_ACTION = /action(?:=\{?|:\s*)["'`](\/(?:api|auth)\/[^"'`?]*)/g;

export type CalledOptions = {
  /** The room's folder. */
  directory: string;
  manifest: Pick<RemoteManifestInput, 'paths'> | null;
  /** The gateway's operations by id. */
  operations: Readonly<Record<string, { method: string; path: string }>>;
  /** Reads a file of the room; from the disk when left out. */
  read?: (path: string) => string | undefined;
};

/** Operations of the gateway that a room needs: what its manifest reads, its client calls and its forms post to. */
export function calledOperations({ directory, manifest, operations, read = fromDisk }: CalledOptions): string[] {
  const needed = new Set<string>();
  const add = (method: string | undefined, path: string | undefined) => {
    for (const [id, operation] of Object.entries(operations)) {
      if (operation.method.toUpperCase() === method && shapeOf(operation.path) === shapeOf(path ?? '')) needed.add(id);
    }
  };
  for (const path of manifest?.paths ?? []) {
    for (const { operation } of [...(path.reads?.critical ?? []), ...(path.reads?.deferred ?? [])])
      needed.add(operation);
  }
  const exclude = (path: string) => /\.(test|stories)\.|generated|[\\/]test$/.test(path);
  for (const file of globSync('src/**/*.{ts,tsx}', { cwd: directory, exclude })) {
    const source = read(join(directory, file)) ?? '';
    for (const [, method, path] of source.matchAll(CALL)) add(method, path);
    for (const [, path] of source.matchAll(FORM_ACTION)) add('POST', path);
  }
  return [...needed].sort();
}

const fromDisk = (path: string) => readFileSync(path, 'utf8');
/** `/api/cart/lines/{sku}`, `/api/cart/lines/${sku}` and `/api/cart/lines/*` have one shape. */
const shapeOf = (path: string) => path.replace(/\$?\{[^}]*\}/g, '*');
