import type { Candidate } from './candidates.ts';
import { isCompatible } from './compatibility.ts';
import { firstOf } from './replayable.ts';

/** One release of the host and at most one of each remote, all of which run together. */
export type ReleaseSet = { host: Candidate; remotes: Map<string, Candidate> };

/** Of each remote, newest first. */
export type Candidates = ReadonlyMap<string, Iterable<Candidate>>;

/**
 * The newest set in which every remote runs in the host. Sets with more remotes come first; among those the positions,
 * sorted descending, are compared lexicographically, so the newest decision is honoured before older ones. Remotes
 * depend on each other only through the host: for a given host each takes its newest release that fits.
 */
export function chooseSet(hosts: Iterable<Candidate>, remotes: Candidates): ReleaseSet | undefined {
  let best: ReleaseSet | undefined;
  for (const host of hosts) {
    const set = newestFor(host, remotes);
    if (!best || isNewer(set, best)) best = set;
    // Hosts come newest first: an older one cannot be better when all remotes already are at their newest.
    if (isTopmost(set, remotes)) break;
  }
  return best;
}

function newestFor(host: Candidate, remotes: Candidates): ReleaseSet {
  const chosen = new Map<string, Candidate>();
  for (const [name, candidates] of remotes) {
    const fitting = firstFitting(host, candidates);
    if (fitting) chosen.set(name, fitting);
  }
  return { host, remotes: chosen };
}

/** The first candidate, behind the one given if one is, that runs in a host. */
export function firstFitting(host: Candidate, candidates: Iterable<Candidate>, behind?: Candidate) {
  let isBehind = behind === undefined;
  for (const candidate of candidates) {
    const isOther = candidate.release.releaseId !== behind?.release.releaseId;
    if (isBehind && isOther && isCompatible(host.description, candidate.description)) return candidate;
    if (candidate === behind) isBehind = true;
  }
  return undefined;
}

function isTopmost(set: ReleaseSet, remotes: Candidates): boolean {
  for (const [name, candidates] of remotes) if (set.remotes.get(name) !== firstOf(candidates)) return false;
  return true;
}

function isNewer(a: ReleaseSet, b: ReleaseSet): boolean {
  if (a.remotes.size !== b.remotes.size) return a.remotes.size > b.remotes.size;
  const [left, right] = [positionsOf(a), positionsOf(b)];
  const differing = left.findIndex((position, index) => position !== right[index]);
  return differing !== -1 && (left[differing] ?? 0) > (right[differing] ?? 0);
}

const positionsOf = ({ host, remotes }: ReleaseSet) =>
  [host.position, ...[...remotes.values()].map(candidate => candidate.position)].sort((a, b) => b - a);
