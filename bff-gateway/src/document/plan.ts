import {
  type Describe,
  filesOfGroup,
  matchOwnedPath,
  type PlacedRelease,
  placedUrl,
  scriptsOf,
  stylesOf,
} from '@maru/releases';
import type { OwnedPath, Snapshot, SnapshotRelease } from '@maru/releases/contract';
import type { Locale } from '../../contract/locale.ts';

export interface PlannedFile {
  url: string;
  /** Missing for a development server's files only. */
  integrity?: string | undefined;
}

/** Which files a page needs, and how its path was understood. Everything is known before any of its code has run. */
export interface DocumentPlan {
  /** The shell's entry module. */
  entry: string;
  /** Every script that the page runs at first, without doubles. */
  scripts: PlannedFile[];
  styles: PlannedFile[];
  /** Address of every script of the snapshot and of the last good releases → integrity, under both prefixes. */
  integrity: Record<string, string>;
  /** The owned path; undefined when nobody owns the address. */
  page?: PlannedPage;
}

export interface PlannedPage {
  params: Record<string, string>;
  locale: Locale;
  /** As its owner writes it, `/p/:slug`. */
  pattern: string;
  /** What the owner's manifest says; pages of the shell itself have no more than their path. */
  owned?: OwnedPath;
}

/**
 * From a snapshot and an address to files: the shell's entry and layout slots, then the remote's entry, its page and the
 * slots that the page shows, each with the shared modules that nobody else brings.
 */
export function planDocument(snapshot: Snapshot, describe: Describe, pathname: string): DocumentPlan {
  const place = ({ digest, base }: SnapshotRelease): PlacedRelease => ({ digest, base, description: describe(digest) });
  const host = place(snapshot.host);
  const remotes = snapshot.remotes.map(place);
  const files = { js: new Set<string>(), css: new Set<string>() };

  addEntry(files, host);
  const page = findPage(host, remotes, pathname);
  if (page) addChunk(files, page.owner, page.chunk, host);
  const slots = [...host.description.layoutSlots, ...(page ? slotsOf(page.owner, page.chunk) : [])];
  for (const slot of new Set(slots)) addSlot(files, slot, remotes, host);

  const { scripts, styles, integrity } = integrityOf(snapshot, [host, ...remotes, ...snapshot.lastGood.map(place)]);
  return {
    entry: placedUrl(host, host.description.entry),
    scripts: withIntegrity(files.js, scripts),
    styles: withIntegrity(files.css, styles),
    integrity,
    page: page && { params: page.params, locale: page.locale, pattern: page.pattern, owned: page.owned },
  };
}

interface SnapshotIntegrity {
  scripts: Record<string, string>;
  styles: Record<string, string>;
  /** Of the scripts under both prefixes. */
  integrity: Record<string, string>;
}

// Releases never change, and the resolver gives the same snapshot while the log stands still: hundreds of files need
// to be gone through only once.
const known = new WeakMap<Snapshot, SnapshotIntegrity>();

function integrityOf(snapshot: Snapshot, releases: readonly PlacedRelease[]): SnapshotIntegrity {
  const found = known.get(snapshot);
  if (found) return found;
  const scripts: Record<string, string> = Object.assign({}, ...releases.map(scriptsOf));
  const styles: Record<string, string> = Object.assign({}, ...releases.map(stylesOf));
  const made = { scripts, styles, integrity: underBothPrefixes(scripts) };
  known.set(snapshot, made);
  return made;
}

interface FoundPage extends PlannedPage {
  owner: PlacedRelease;
  chunk: string;
}

function findPage(host: PlacedRelease, remotes: readonly PlacedRelease[], pathname: string): FoundPage | undefined {
  const owners = remotes.map(remote => ({ remote, paths: remote.description.manifest?.paths ?? [] }));
  const found = matchOwnedPath(owners, pathname);
  if (found) {
    const { remote: owner, ownedPath: owned, params, locale } = found;
    return { owner, chunk: owned.page, owned, pattern: owned.path, params, locale };
  }
  const ofShell = matchOwnedPath([{ remote: host, paths: host.description.routes }], pathname);
  if (!ofShell) return undefined;
  const { ownedPath: route, params, locale } = ofShell;
  return { owner: host, chunk: route.chunk, pattern: route.path, params, locale };
}

interface Files {
  js: Set<string>;
  css: Set<string>;
}

function addEntry(files: Files, release: PlacedRelease): void {
  const { entry, entryJs, entryCss } = release.description;
  for (const name of [entry, ...entryJs]) files.js.add(placedUrl(release, name));
  for (const name of entryCss) files.css.add(placedUrl(release, name));
}

function addChunk(files: Files, release: PlacedRelease, chunk: string, host: PlacedRelease): void {
  if (release !== host) addEntry(files, release);
  const names = [...exposed(release), chunk];
  for (const name of names) {
    const group = filesOfGroup(release, name, host);
    for (const url of group.js) files.js.add(url);
    for (const url of group.css) files.css.add(url);
  }
}

/** The chunk of the exposed module itself comes before any page or slot of it. */
const exposed = ({ description }: PlacedRelease): string[] => ('remote' in description.groups ? ['remote'] : []);

function addSlot(files: Files, slot: string, remotes: readonly PlacedRelease[], host: PlacedRelease): void {
  for (const remote of remotes) {
    const offer = remote.description.manifest?.slots.offers.find(({ name }) => name === slot);
    if (!offer) continue;
    addChunk(files, remote, offer.chunk, host);
    return;
  }
}

const slotsOf = ({ description }: PlacedRelease, chunk: string): string[] =>
  description.routes.filter(route => route.chunk === chunk).flatMap(route => route.slots);

/** A file that a release names and does not list is left out; a development server's files are taken as they are. */
const withIntegrity = (urls: ReadonlySet<string>, integrity: Readonly<Record<string, string>>): PlannedFile[] =>
  [...urls].flatMap(url => (integrity[url] || !url.startsWith('/r/') ? [{ url, integrity: integrity[url] }] : []));

/** The same files lie under `/r2/`: an address that hangs stays pending for a page's life, so a retry needs another. */
function underBothPrefixes(scripts: Readonly<Record<string, string>>): Record<string, string> {
  const second = Object.entries(scripts).map(([url, integrity]) => [url.replace(/^\/r\//, '/r2/'), integrity]);
  return { ...scripts, ...Object.fromEntries(second) };
}
