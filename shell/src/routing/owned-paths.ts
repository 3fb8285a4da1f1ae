import type { BrowserRemote, BrowserSnapshot } from '@maru/releases/contract';
import { localeOfPath } from '@maru/shell/contract';
import { matchRoutes } from '@maru/shell/contract/router';

export interface OwnedPath {
  release: BrowserRemote;
  /** As the manifest writes it, `/p/:slug`. */
  pattern: string;
}

/** Which remote owns a path of the document, by the snapshot's word. */
export function ownerOfPath({ remotes }: Pick<BrowserSnapshot, 'remotes'>, pathname: string): OwnedPath | undefined {
  const locale = localeOfPath(pathname);
  if (!locale) return undefined;
  const below = pathname.slice(`/${locale}`.length) || '/';
  const owned = remotes.flatMap(release => release.paths.map(({ path }) => ({ path, handle: release })));
  const match = matchRoutes(owned, below)?.[0];
  return match && { release: match.route.handle, pattern: match.route.path };
}
