import type { ReleaseDescription } from '../../contract/release.ts';
import { hostShareFor } from '../resolve/compatibility.ts';
import { releaseUrl } from '../store/release-store.ts';

/** A release and where it lies: under `/r/<digest>`, or below `base`, where bytes change and have no integrity. */
export type PlacedRelease = { digest: string; base?: string | undefined; description: ReleaseDescription };
export type FileGroup = { js: string[]; css: string[] };

const SCRIPT = /\.m?js$/;

/** Address of a file of a placed release, or of its folder (with the slash) when no file is given. */
export function placedUrl({ digest, base }: Pick<PlacedRelease, 'digest' | 'base'>, file = ''): string {
  return base === undefined ? releaseUrl(digest, file) : `${base}/${file}`;
}

/** Absolute path of every browser script of a release → integrity, as an import map's `integrity` has it. */
export function scriptsOf(release: PlacedRelease): Record<string, string> {
  return integrityWhere(release, name => SCRIPT.test(name));
}

/** Absolute path of every stylesheet of a release → integrity. */
export function stylesOf(release: PlacedRelease): Record<string, string> {
  return integrityWhere(release, name => name.endsWith('.css'));
}

function integrityWhere({ digest, base, description }: PlacedRelease, wanted: (name: string) => boolean) {
  const found: Record<string, string> = {};
  if (base !== undefined) return found;
  for (const [name, file] of Object.entries(description.files)) {
    if (wanted(name) && name !== description.server) found[releaseUrl(digest, name)] = file.integrity;
  }
  return found;
}

/**
 * The files that must be there before a chunk of a release runs, as absolute paths without doubles: its own, and for
 * each share that it consumes those of whoever provides it, and so on. The host provides what satisfies the range
 * (its eager shares are in its entry and need no file); otherwise the release brings its own.
 */
export function filesOfGroup(release: PlacedRelease, chunk: string, host: PlacedRelease): FileGroup {
  const group = release.description.groups[chunk];
  const files = { js: new Set<string>(), css: new Set<string>() };
  if (!group) return { js: [], css: [] };
  collect(release, group, host, files, new Set());
  return { js: [...files.js], css: [...files.css] };
}

type Chunk = { js: readonly string[]; css: readonly string[]; consumes: readonly string[] };

function collect(
  release: PlacedRelease,
  chunk: Chunk,
  host: PlacedRelease,
  files: { js: Set<string>; css: Set<string> },
  seen: Set<string>,
): void {
  for (const key of chunk.consumes) {
    const provider = providerOf(release, key, host);
    if (!provider || seen.has(`${provider.release.digest} ${key}`)) continue;
    seen.add(`${provider.release.digest} ${key}`);
    collect(provider.release, provider.chunk, host, files, seen);
  }
  // A share's files come before those that use it: a stylesheet of the kit must not override one of the page.
  for (const name of chunk.js) files.js.add(placedUrl(release, name));
  for (const name of chunk.css) files.css.add(placedUrl(release, name));
}

/** Whose files a consumed share needs; undefined when they are loaded already or nobody has them. */
function providerOf(release: PlacedRelease, key: string, host: PlacedRelease) {
  const range = release.description.consumes.find(share => share.key === key)?.range ?? '*';
  const ofHost = hostShareFor(host.description, key, range);
  if (ofHost) return ofHost.eager ? undefined : { release: host, chunk: ofHost };
  const own = release.description.provides.find(share => share.key === key);
  return own && { release, chunk: own };
}
