import type { BrowserRemote, BrowserSnapshot, Snapshot, SnapshotRelease } from '../../contract/snapshot.ts';
import type { Describe } from '../resolve/candidates.ts';
import { filesOfGroup, type PlacedRelease, placedUrl, stylesOf } from './release-files.ts';

/** The snapshot as a document carries it: where everything lies, who owns which path, and no more than that. */
export function browserSnapshot(snapshot: Snapshot, describe: Describe): BrowserSnapshot {
  const place = ({ digest, base }: SnapshotRelease): PlacedRelease => ({ digest, base, description: describe(digest) });
  const host = place(snapshot.host);
  const remotes = snapshot.remotes.map(release => browserRemote(release, place(release), host));
  const lastGood = snapshot.lastGood.map(release => browserRemote(release, place(release), host));
  const styles = [snapshot.host, ...snapshot.remotes, ...snapshot.lastGood].map(release => stylesOf(place(release)));
  return {
    position: snapshot.position,
    host: {
      ...snapshot.host,
      federationName: host.description.federationName,
      base: placedUrl(host),
    },
    remotes,
    lastGood,
    disabled: snapshot.disabled,
    styles: Object.assign({}, ...styles),
  };
}

function browserRemote(release: SnapshotRelease, placed: PlacedRelease, host: PlacedRelease): BrowserRemote {
  const { description } = placed;
  const { manifest } = description;
  return {
    ...release,
    federationName: description.federationName,
    entry: placedUrl(placed, description.entry),
    base: placedUrl(placed),
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
