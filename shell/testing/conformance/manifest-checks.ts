import { canonicalUrl, fillPath, findOperation } from '@maru/bff-gateway/contract';
import type { ManifestRead, OwnedPath } from '@maru/releases/contract';
import type { RemoteRoute } from '../../contract/index.ts';
import { matchRoutes } from '../../contract/router.ts';

/** Path → chunk of every route of a remote, paths as a manifest writes them. */
export function pathsOfRoutes(routes: readonly RemoteRoute[], parent = ''): Record<string, string> {
  const found: Record<string, string> = {};
  for (const route of routes) {
    const path = route.path ? `${parent}/${route.path}` : parent;
    if (route.children) Object.assign(found, pathsOfRoutes(route.children as RemoteRoute[], path));
    else found[path === '' ? '/' : path] = route.handle?.chunk ?? '(no handle)';
  }
  return found;
}

/** Slots that the remote's routes say they show. */
export function slotsOfRoutes(routes: readonly RemoteRoute[]): string[] {
  const names = routes.flatMap(route => [
    ...(route.handle?.slots ?? []),
    ...slotsOfRoutes((route.children ?? []) as RemoteRoute[]),
  ]);
  return [...new Set(names)].sort();
}

/** The reads that a document carries for a path, as `/api/cart` or `/api/x?a=b`, without the locale. */
export function readsOfPath(owned: OwnedPath, examplePath: string): string[] {
  const { critical, deferred } = owned.reads;
  return [...critical, ...deferred].map(read => readUrl(read, owned.path, examplePath)).sort();
}

function readUrl(read: ManifestRead, pattern: string, examplePath: string): string {
  const operation = findOperation(read.operation);
  if (!operation) throw new Error(`The gateway has no operation "${read.operation}".`);
  const url = new URL(examplePath, 'http://maru.test');
  const params = { ...matchRoutes([{ path: pattern }], url.pathname)?.[0]?.params };
  for (const [from, to] of Object.entries(read.params)) params[to] = params[from];
  const path = fillPath(operation.path, params);
  if (!path) throw new Error(`"${pattern}" lacks a parameter of ${operation.path}.`);
  const passed = [...url.searchParams].filter(([name]) => read.search === '*' || read.search.includes(name));
  for (const [from, to] of Object.entries(read.params)) {
    const value = params[from];
    if (value && operation.query.includes(to)) passed.push([to, value]);
  }
  const query = new URLSearchParams(passed).toString();
  return canonicalUrl(query ? `${path}?${query}` : path);
}
