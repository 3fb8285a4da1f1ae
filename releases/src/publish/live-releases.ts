import type { ReleaseDescription } from '../../contract/release.ts';
import { type CandidateSource, candidatesOf } from '../resolve/candidates.ts';
import { viewAt } from '../resolve/view.ts';
import type { LiveReleases } from './check-release.ts';

/** The releases that visitors get now: of each deployable the active one and the canary, disabled ones included. */
export function liveReleases(source: CandidateSource): LiveReleases {
  let host: ReleaseDescription | undefined;
  const remotes: ReleaseDescription[] = [];
  for (const seen of viewAt(source.state).names.values()) {
    const [newest, next] = candidatesOf(source, seen, true);
    const canary = newest?.release.channel === 'canary' ? newest : undefined;
    const active = canary ? next : newest;
    if (active?.description.kind === 'host') host = active.description;
    else for (const candidate of [active, canary]) if (candidate) remotes.push(candidate.description);
  }
  return { host, remotes };
}
