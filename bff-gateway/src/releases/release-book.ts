import {
  type ChangeResult,
  changeRelease,
  type DiffOptions,
  type Releases,
  releaseDiff,
  releaseDiscovery,
  releaseHistory,
  releaseStatus,
} from '@maru/releases';
import type { ChangeBody, Discovery, ReleaseDiff, ReleaseHistory, ReleaseStatus } from '@maru/releases/contract';

/** The release log to read and to add to. Throws `ReleaseError`. */
export interface ReleaseBook {
  status(): Promise<ReleaseStatus>;
  history(options: { before?: number; limit?: number; name?: string }): Promise<ReleaseHistory>;
  diff(options: DiffOptions): Promise<ReleaseDiff>;
  discovery(): Promise<Discovery>;
  /** Decides a change on the newest state of the log and records it. `who` stays readable there. */
  change(body: ChangeBody & { who: string }): Promise<ChangeResult>;
}

export function createReleaseBook({ log, store }: Pick<Releases, 'log' | 'store'>): ReleaseBook {
  return {
    status: () => releaseStatus(log, store),
    history: options => releaseHistory(log, options),
    diff: options => releaseDiff(log, store, options),
    discovery: () => releaseDiscovery(log, store),
    change: body => changeRelease({ log, store, ...body }),
  };
}
