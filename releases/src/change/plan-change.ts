import type { ChangeRequest } from '../../contract/change-request.ts';
import type { Change } from '../../contract/record.ts';
import { ReleaseError } from '../errors.ts';
import type { NameState, Published, ReleaseState } from '../resolve/release-state.ts';
import { viewAt } from '../resolve/view.ts';

/**
 * The record that a request comes to, or undefined when it would change nothing. Left out, the release is for
 * `activate` and `canary` the newest published one, for `rollback` the active one while a canary runs and otherwise
 * the one that was active before.
 * @throws ReleaseError `release/unknown`, `release/not-possible`
 */
export function planChange(state: ReleaseState, request: ChangeRequest): Change | undefined {
  const { name, type } = request;
  const history = state.names.get(name);
  if (!history) throw new ReleaseError('release/unknown', `nothing was ever published as ${name}`);
  const seen = viewAt(state).names.get(name);
  const active = seen?.activated.first?.releaseId;
  switch (type) {
    case 'activate': {
      const { releaseId } = findRelease(state, name, request.release);
      return active === releaseId && !seen?.canary ? undefined : { type, name, releaseId };
    }
    case 'canary': {
      const { percent } = request;
      const releaseId =
        percent === 0 && seen?.canary ? seen.canary.releaseId : findRelease(state, name, request.release).releaseId;
      return planCanary(seen, { type, name, releaseId, percent });
    }
    case 'promote':
      if (!seen?.canary) throw new ReleaseError('release/not-possible', `${name} has no canary to promote`);
      return { type, name, releaseId: seen.canary.releaseId };
    case 'rollback':
      return { type, name, releaseId: rollbackTarget(state, name, seen, request.release) };
    case 'disable':
    case 'enable':
      if (!active) throw new ReleaseError('release/not-possible', `${name} was never activated`);
      return seen.disabled === (type === 'disable') ? undefined : { type, name };
  }
}

/**
 * A published release by its id (or the beginning of it, four digits at least) or version; the newest one when no
 * selector is given.
 * @throws ReleaseError `release/unknown`
 */
export function findRelease(state: ReleaseState, name: string, selector?: string): Published {
  const published = [...(state.names.get(name)?.published.values() ?? [])].reverse();
  const found =
    selector === undefined
      ? published[0]
      : (published.find(release => release.releaseId === selector) ??
        published.find(release => release.version === selector) ??
        published.find(release => selector.length >= 4 && release.releaseId.startsWith(selector)));
  if (found) return found;
  throw new ReleaseError('release/unknown', selector ? `${name} ${selector}` : name);
}

function planCanary(seen: NameState | undefined, change: Change & { type: 'canary' }): Change | undefined {
  if (!seen?.activated.first) {
    throw new ReleaseError('release/not-possible', `${change.name} has no active release to try a canary beside`);
  }
  if (seen.activated.first.releaseId === change.releaseId) {
    throw new ReleaseError('release/not-possible', `${change.name} ${change.releaseId} is the active release`);
  }
  const running = seen.canary?.releaseId === change.releaseId ? seen.canary.percent : 0;
  return running === change.percent ? undefined : change;
}

function rollbackTarget(state: ReleaseState, name: string, seen: NameState | undefined, selector?: string): string {
  const [active, before] = seen?.activated ?? [];
  if (!active) throw new ReleaseError('release/not-possible', `${name} was never activated`);
  if (selector !== undefined) {
    const { releaseId } = findRelease(state, name, selector);
    const isCurrent = releaseId === active.releaseId && !seen?.canary;
    if (isCurrent) throw new ReleaseError('release/not-possible', `${name} ${releaseId} is the active release`);
    if (releaseId === seen?.canary?.releaseId) {
      throw new ReleaseError('release/not-possible', `${name} ${releaseId} is the canary; promote it instead`);
    }
    return releaseId;
  }
  if (seen?.canary) return active.releaseId;
  if (before) return before.releaseId;
  throw new ReleaseError('release/not-possible', `${name} has no earlier release to go back to; it can be disabled`);
}
