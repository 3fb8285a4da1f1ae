import type { ReleaseState } from '../resolve/release-state.ts';
import { viewAt } from '../resolve/view.ts';

/** What is live of one deployable, in words for tables and logs. */
export type LiveState = {
  active: { releaseId: string; version: string } | null;
  canary: { releaseId: string; version: string; percent: number } | null;
  disabled: boolean;
};

export function liveStateOf(state: ReleaseState, name: string, pin?: number): LiveState {
  const seen = viewAt(state, pin).names.get(name);
  const [active] = seen?.activated ?? [];
  const version = (releaseId: string) => state.names.get(name)?.published.get(releaseId)?.version ?? '';
  return {
    active: active ? { releaseId: active.releaseId, version: version(active.releaseId) } : null,
    canary: seen?.canary
      ? { releaseId: seen.canary.releaseId, version: version(seen.canary.releaseId), percent: seen.canary.percent }
      : null,
    disabled: seen?.disabled ?? false,
  };
}

/** `1.2.0`, `1.2.0 + 1.3.0 at 10 %`, `disabled (1.2.0)`, `nothing`. */
export function describeLiveState({ active, canary, disabled }: LiveState): string {
  const label = (release: { releaseId: string; version: string }) =>
    `${release.version} ${release.releaseId.slice(0, 6)}`;
  const live = active ? label(active) : 'nothing';
  const all = canary ? `${live} + ${label(canary)} at ${canary.percent} %` : live;
  return disabled ? `disabled (${all})` : all;
}
