import type { LogRecord } from '../../contract/record.ts';
import type { ReleaseDescription } from '../../contract/release.ts';
import { lastLiveTimes } from '../prune/plan-prune.ts';
import { type CandidateSource, describeIfThere } from '../resolve/candidates.ts';
import { viewAt } from '../resolve/view.ts';

/** A release that somebody runs, and why. `pinned`: sessions that began while it was live may still have it. */
export type LiveRelease = { description: ReleaseDescription; channel: 'active' | 'canary' | 'pinned' };

export type Retention = {
  /** Now, ISO 8601. */
  at: string;
  /** How long a session keeps what it began with. */
  days: number;
};

const DAY_MS = 86_400_000;

/** Every release that somebody may be running: active, canaries, and what sessions within the retention are pinned to. */
export function everythingLive(
  records: readonly LogRecord[],
  source: CandidateSource,
  { at, days }: Retention,
): LiveRelease[] {
  const horizon = Date.parse(at) - days * DAY_MS;
  const lastLive = lastLiveTimes(records);
  return [...viewAt(source.state).names.values()].flatMap(({ name, activated, canary }) => {
    const published = [...(source.state.names.get(name)?.published.values() ?? [])];
    return published.flatMap(({ releaseId, digest }): LiveRelease[] => {
      const last = lastLive.get(`${name} ${releaseId}`);
      const isRecent = last !== undefined && Date.parse(last) >= horizon;
      const isActive = activated.first?.releaseId === releaseId;
      const isCanary = canary?.releaseId === releaseId;
      const description = isActive || isCanary || isRecent ? describeIfThere(source.describe, digest) : undefined;
      return description ? [{ description, channel: isActive ? 'active' : isCanary ? 'canary' : 'pinned' }] : [];
    });
  });
}
