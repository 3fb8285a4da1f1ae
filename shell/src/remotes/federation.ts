import { loadRemote, registerRemotes } from '@module-federation/enhanced/runtime';
import type { LoadRemoteModule } from './remotes.ts';

/**
 * Loads a release through the federation runtime that webpack has started. Every attempt has a name of its own, since
 * the runtime keeps what a name once gave; after a hang the same files come from `/r2/`, because a request that hangs
 * stays in the browser's module map for the life of the page.
 */
export const loadFederatedModule: LoadRemoteModule = (release, attempt) => {
  const name = attempt.number === 0 ? release.federationName : `${release.federationName}_${attempt.number}`;
  const entry = attempt.hung ? release.entry.replace(/^\/r\//, '/r2/') : release.entry;
  registerRemotes([{ name, entry, type: 'module' }]);
  return loadRemote(`${name}/remote`);
};
