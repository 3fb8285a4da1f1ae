import type { ReleaseDiff } from '../../contract/diff.ts';
import { liveStateOf } from '../change/live-state.ts';
import { findRelease } from '../change/plan-change.ts';
import { ReleaseError } from '../errors.ts';
import type { ReleaseLog } from '../log/release-log.port.ts';
import { foldLog, type Published } from '../resolve/release-state.ts';
import type { ReleaseStore } from '../store/release-store.ts';
import { diffReleases } from './diff-releases.ts';

export type DiffOptions = {
  name: string;
  /** What to look at, by version or id; the newest published one when left out. */
  release?: string;
  /** What to compare with; the active one when left out. */
  from?: string;
};

/**
 * The JSON of `GET /releases/v1/diff?name=…&release=…&from=…`.
 * @throws ReleaseError `release/unknown`, `release/not-possible`
 */
export async function releaseDiff(log: ReleaseLog, store: ReleaseStore, options: DiffOptions): Promise<ReleaseDiff> {
  const { name } = options;
  const state = foldLog(await log.read());
  const after = findRelease(state, name, options.release);
  const from = options.from ?? liveStateOf(state, name).active?.releaseId;
  if (from === undefined) {
    throw new ReleaseError('release/not-possible', `${name} has no active release to compare with`);
  }
  const before = findRelease(state, name, from);
  return {
    name,
    before: named(before),
    after: named(after),
    ...diffReleases(store.describe(before.digest), store.describe(after.digest)),
  };
}

const named = ({ releaseId, version, digest }: Published) => ({ releaseId, version, digest });
