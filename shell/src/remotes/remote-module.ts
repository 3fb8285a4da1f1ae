import type { MountModule, RemoteModule } from '@maru/shell/contract';

export type LoadedModule = RemoteModule | MountModule;

/**
 * The exposed module's `remote`, if it has the shape that the contract promises. The check is shallow: what a route or
 * slot does when it runs is contained where it runs.
 * @throws TypeError that names what is missing.
 */
export function readRemoteModule(exposed: unknown): LoadedModule {
  const remote = property(exposed, 'remote');
  if (typeof remote !== 'object' || remote === null) throw new TypeError('It exposes no `remote`.');
  if (typeof property(remote, 'mount') === 'function') {
    expectFunction(remote, 'unmount');
    return remote as MountModule;
  }
  const routes = property(remote, 'routes');
  if (!Array.isArray(routes)) throw new TypeError('`routes` is not a list.');
  for (const route of routes) {
    if (typeof property(property(route, 'handle'), 'chunk') !== 'string') throw new TypeError('A route has no handle.');
  }
  const slots = property(remote, 'slots');
  if (typeof slots !== 'object' || slots === null) throw new TypeError('`slots` is not an object.');
  for (const name of Object.keys(slots)) expectFunction(slots, name);
  const messages = property(remote, 'messages');
  expectFunction(messages, 'bindLocale');
  return remote as RemoteModule;
}

export const isMountModule = (module: LoadedModule): module is MountModule => 'mount' in module;

function expectFunction(owner: unknown, name: string): void {
  if (typeof property(owner, name) !== 'function') throw new TypeError(`\`${name}\` is not a function.`);
}

function property(owner: unknown, name: string): unknown {
  return typeof owner === 'object' && owner !== null ? (owner as Record<string, unknown>)[name] : undefined;
}
