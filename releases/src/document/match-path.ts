import type { OwnedPath } from '../../contract/manifest.ts';
import type { Snapshot, SnapshotRelease } from '../../contract/snapshot.ts';
import type { Describe } from '../resolve/candidates.ts';

export type Locale = 'ko' | 'en';
export type PathMatch<Owner, Path> = { remote: Owner; ownedPath: Path; params: Record<string, string>; locale: Locale };

/**
 * Who owns a path of the site: the remote, the path of its manifest, its decoded parameters and the locale. Undefined
 * when nobody does, when the locale is missing, or when a segment is not valid percent-encoding.
 */
export function matchPath(
  snapshot: Snapshot,
  describe: Describe,
  pathname: string,
): PathMatch<SnapshotRelease, OwnedPath> | undefined {
  const owners = snapshot.remotes.map(remote => ({
    remote,
    paths: describe(remote.digest).manifest?.paths ?? [],
  }));
  return matchOwnedPath(owners, pathname);
}

/**
 * The same for any list of owners, as in `matchOwnedPath(browserSnapshot.remotes.map(…), '/ko/p/moon-jar')`. Plain
 * segments win over named ones from left to right; of two equal paths the first owner's is taken.
 */
export function matchOwnedPath<Owner, Path extends { path: string }>(
  owners: readonly { remote: Owner; paths: readonly Path[] }[],
  pathname: string,
): PathMatch<Owner, Path> | undefined {
  const [locale, ...segments] = pathname.split('/').filter(segment => segment !== '');
  if (locale !== 'ko' && locale !== 'en') return undefined;
  let best: { match: PathMatch<Owner, Path>; rank: string } | undefined;
  for (const { remote, paths } of owners) {
    for (const ownedPath of paths) {
      const params = paramsOf(ownedPath.path, segments);
      if (!params) continue;
      const rank = rankOf(ownedPath.path);
      if (!best || rank < best.rank) best = { match: { remote, ownedPath, params, locale }, rank };
    }
  }
  return best?.match;
}

/** Two paths with the same shape match the same addresses: `/p/:slug` and `/p/:id` are both `/p/:`. */
export function shapeOf(path: string): string {
  return `/${segmentsOf(path)
    .map(segment => (segment.startsWith(':') ? ':' : segment))
    .join('/')}`;
}

function paramsOf(path: string, actual: readonly string[]): Record<string, string> | undefined {
  const expected = segmentsOf(path);
  if (expected.length !== actual.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, segment] of expected.entries()) {
    const value = decode(actual[index] ?? '');
    if (value === undefined) return undefined;
    if (segment.startsWith(':')) params[segment.slice(1)] = value;
    else if (segment !== value) return undefined;
  }
  return params;
}

const segmentsOf = (path: string) => path.split('/').filter(segment => segment !== '');
/** Sorts plain segments before named ones, from left to right. */
const rankOf = (path: string) =>
  segmentsOf(path)
    .map(segment => (segment.startsWith(':') ? '1' : '0'))
    .join('');

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
