import type { BrowserRemote, NavEntry } from '@maru/releases/contract';
import type { Locale } from '@maru/shell/contract';

export interface NavLink {
  path: string;
  label: string;
}

/** The navigation that the snapshot's remotes bring, for one area of the layout. */
export function navEntries(
  remotes: readonly Pick<BrowserRemote, 'nav'>[],
  area: NavEntry['area'],
  locale: Locale,
): NavLink[] {
  return remotes
    .flatMap(remote => remote.nav)
    .filter(entry => entry.area === area)
    .sort((a, b) => a.order - b.order)
    .map(({ path, label }) => ({ path, label: label[locale] }));
}

/** Whether some remote of the snapshot answers at that path. */
export const isOwned = (remotes: readonly Pick<BrowserRemote, 'paths'>[], path: string): boolean =>
  remotes.some(remote => remote.paths.some(owned => owned.path === path));
