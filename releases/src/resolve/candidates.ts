import type { ReleaseDescription } from '../../contract/release.ts';
import type { SnapshotRelease } from '../../contract/snapshot.ts';
import { ReleaseError } from '../errors.ts';
import { bucketOf } from './bucket.ts';
import { missingOperations } from './compatibility.ts';
import type { Live } from './live-list.ts';
import type { NameState, Published, ReleaseState } from './release-state.ts';
import { replayable } from './replayable.ts';

export type Describe = (digest: string) => ReleaseDescription;
export type Visitor = {
  /** Opaque and lasting; shares are drawn from it. */
  id: string;
  /** Position of the log when the session began. */
  pin?: number;
  /** `false` keeps the visitor out of every canary. */
  canary?: false;
  /** A developer's own choice, deployable → release id. */
  overrides?: Readonly<Record<string, string>>;
};

export type Candidate = {
  release: SnapshotRelease;
  description: ReleaseDescription;
  position: number;
};

/** Whether the visitor's bucket lies in the running canary. */
export function isInCanary(visitor: Visitor, { name, canary }: NameState): boolean {
  if (visitor.canary === false || !canary) return false;
  return bucketOf(visitor.id, name, canary.releaseId) < canary.percent;
}

export type CandidateSource = { state: ReleaseState; describe: Describe; operations?: ReadonlySet<string> };

/**
 * The releases of one deployable that a visitor may get, newest first: the canary, the active one, and those that
 * were active before. Releases whose files are gone, or that need gateway operations that are not there, are left out.
 * A log of years has thousands; they are looked at one by one, and hardly ever further than the first.
 */
export function candidatesOf(source: CandidateSource, seen: NameState, withCanary: boolean): Iterable<Candidate> {
  return replayable(walk());

  function* walk(): Generator<Candidate, undefined> {
    if (withCanary && seen.canary) yield* candidate(seen.canary, 'canary');
    for (const live of seen.activated) yield* candidate(live, 'active');
  }

  function* candidate({ releaseId, position }: Live, channel: Candidate['release']['channel']) {
    const published = source.state.names.get(seen.name)?.published.get(releaseId);
    const found = published && toCandidate(source, published, position, channel);
    if (found) yield found;
  }
}

/**
 * The one candidate that a developer's override leaves.
 * @throws ReleaseError `release/override-refused` when it was never published or its files are gone
 */
export function overrideCandidate(source: CandidateSource, name: string, releaseId: string): Candidate {
  const published = source.state.names.get(name)?.published.get(releaseId);
  const found = published && toCandidate(source, published, source.state.position + 1, 'override');
  if (!found) throw new ReleaseError('release/override-refused', `${name} ${releaseId} is not published`);
  return found;
}

function toCandidate(
  { describe, operations }: CandidateSource,
  published: Published,
  position: number,
  channel: SnapshotRelease['channel'],
): Candidate | undefined {
  const description = describeIfThere(describe, published.digest);
  if (!description) return undefined;
  if (operations && missingOperations(description, operations).length > 0) return undefined;
  const { name, releaseId, version, digest } = published;
  return { release: { name, room: description.room, releaseId, version, digest, channel }, description, position };
}

/** A release's description, or undefined when its files are gone. */
export function describeIfThere(describe: Describe, digest: string): ReleaseDescription | undefined {
  try {
    return describe(digest);
  } catch (error) {
    if (error instanceof ReleaseError && error.code === 'release/unknown') return undefined;
    throw error;
  }
}
