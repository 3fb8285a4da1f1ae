import type { BrowserRemote, BrowserSnapshot, Snapshot, SnapshotRelease } from '../../contract/snapshot.ts';
import type { Describe } from '../resolve/candidates.ts';
import { releaseUrl } from '../store/release-store.ts';
import { filesOfGroup, type PlacedRelease, stylesOf } from './release-files.ts';

/** The snapshot as a document carries it: where everything lies, who owns which path, and no more than that. */
export function browserSnapshot(snapshot: Snapshot, describe: Describe): BrowserSnapshot {
  const place = (release: SnapshotRelease) => ({ digest: release.digest, description: describe(release.digest) });
  const host = place(snapshot.host);
  const remotes = snapshot.remotes.map(release => browserRemote(release, place(release), host));
  const lastGood = snapshot.lastGood.map(release => browserRemote(release, place(release), host));
  const styles = [snapshot.host, ...snapshot.remotes, ...snapshot.lastGood].map(release => stylesOf(place(release)));
  return {
    position: snapshot.position,
    host: {
      ...snapshot.host,
      federationName: host.description.federationName,
      base: releaseUrl(host.digest),
    },
    remotes,
    lastGood,
    disabled: snapshot.disabled,
    styles: Object.assign({}, ...styles),
  };
}

function browserRemote(release: SnapshotRelease, placed: PlacedRelease, host: PlacedRelease): BrowserRemote {
  const { digest, description } = placed;
  const { manifest } = description;
  return {
    ...release,
    federationName: description.federationName,
    entry: releaseUrl(digest, description.entry),
    base: releaseUrl(digest),
    style: description.style,
    title: manifest?.title ?? { ko: description.room, en: description.room },
    accent: manifest?.accent ?? { light: 'currentcolor', dark: 'currentcolor' },
    team: manifest?.owner.team ?? '',
    paths: (manifest?.paths ?? []).map(({ path, page }) => ({ path, page })),
    slots: manifest?.slots.offers ?? [],
    nav: manifest?.nav ?? [],
    groups: Object.fromEntries(
      Object.keys(description.groups).map(chunk => [chunk, filesOfGroup(placed, chunk, host)]),
    ),
    kit: description.kit,
  };
}
