import type { LogRecord } from '../../contract/record.ts';
import { liveStateOf } from '../change/live-state.ts';
import { foldLog, type Published, type ReleaseState } from '../resolve/release-state.ts';

export type PruneRules = {
  /** Now, ISO 8601. */
  at: string;
  /** Releases that were live within these days stay: sessions may still be pinned to them. */
  days: number;
  /** That many releases which were active most recently stay, to fall back to. At least two. */
  keep: number;
};

const DAY_MS = 86_400_000;

/** The releases whose files nobody can need any more: not live, not lately live, and not among the last to fall back to. */
export function planPrune(records: readonly LogRecord[], { at, days, keep }: PruneRules): Published[] {
  const horizon = Date.parse(at) - days * DAY_MS;
  const lastLive = lastLiveTimes(records);
  const state = foldLog(records);
  return [...state.names].flatMap(([name, history]) => {
    const kept = keptOf(state, name, Math.max(keep, 2));
    return [...history.published.values()].filter(({ releaseId, at: publishedAt }) => {
      const last = lastLive.get(`${name} ${releaseId}`) ?? publishedAt;
      return !kept.has(releaseId) && Date.parse(last) < horizon;
    });
  });
}

function keptOf(state: ReleaseState, name: string, keep: number): Set<string> {
  const { active, canary } = liveStateOf(state, name);
  const seen = state.names.get(name)?.states.at(-1);
  const recent = [...(seen?.activated ?? [])].slice(0, keep).map(({ releaseId }) => releaseId);
  return new Set([...recent, ...(active ? [active.releaseId] : []), ...(canary ? [canary.releaseId] : [])]);
}

/** When each release, by `<name> <releaseId>`, was last given to a new session: the time of the record that ended it. */
export function lastLiveTimes(records: readonly LogRecord[]): Map<string, string> {
  const times = new Map<string, string>();
  const live = new Map<string, Set<string>>();
  const state = foldLog([]);
  for (const record of records) {
    foldLog([record], state);
    const { change, at } = record;
    if (!('name' in change) || change.type === 'publish') continue;
    const { active, canary } = liveStateOf(state, change.name);
    const now = new Set([active, canary].flatMap(release => (release ? [release.releaseId] : [])));
    for (const releaseId of [...(live.get(change.name) ?? []), ...now]) times.set(`${change.name} ${releaseId}`, at);
    live.set(change.name, now);
  }
  return times;
}
