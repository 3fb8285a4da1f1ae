import type { ReleaseInterface } from '../../contract/interface.ts';
import type { LogRecord } from '../../contract/record.ts';
import type { ReleaseDescription } from '../../contract/release.ts';
import { lastLiveTimes } from '../prune/plan-prune.ts';
import { type CandidateSource, describeIfThere } from '../resolve/candidates.ts';
import { viewAt } from '../resolve/view.ts';

/** A release as the gate sees it. Without an interface (built before there was one) only names are compared. */
export type GateRelease = { description: ReleaseDescription; interface?: ReleaseInterface };
/** A release that somebody runs, and why. `pinned`: sessions that began while it was live may still have it. */
export type LiveRelease = GateRelease & { channel: 'active' | 'canary' | 'pinned' };
/** The interface of a release by its digest, or undefined where it has none. */
export type InterfaceOf = (digest: string) => ReleaseInterface | undefined;

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
  interfaceOf: InterfaceOf = () => undefined,
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
      if (!description) return [];
      return [
        { description, channel: isActive ? 'active' : isCanary ? 'canary' : 'pinned', interface: interfaceOf(digest) },
      ];
    });
  });
}
