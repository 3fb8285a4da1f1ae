import {
  type AcceptResult,
  acceptRecord,
  type ChangeResult,
  changeRelease,
  type DiffOptions,
  type Releases,
  releaseDiff,
  releaseDiscovery,
  releaseHistory,
  releaseStatus,
  type TakeArchiveOptions,
  type TakenArchive,
  takeArchive,
} from '@maru/releases';
import type {
  ChangeBody,
  ChangeRequest,
  Discovery,
  LogHead,
  LogRecord,
  ReleaseDiff,
  ReleaseHistory,
  ReleaseStatus,
} from '@maru/releases/contract';

/** The release log to read and to add to. Throws `ReleaseError`. */
export interface ReleaseBook {
  head(): Promise<LogHead>;
  status(): Promise<ReleaseStatus>;
  history(options: { before?: number; limit?: number; name?: string }): Promise<ReleaseHistory>;
  diff(options: DiffOptions): Promise<ReleaseDiff>;
  discovery(): Promise<Discovery>;
  /** Decides a change on the newest state of the log and records it. `who` stays readable there. */
  change(body: ChangeBody & { who: string }): Promise<ChangeResult>;
  /** What a change would come to, and nothing recorded. */
  plan(request: ChangeRequest): Promise<Pick<ChangeResult, 'change' | 'before' | 'after'>>;
  /** Takes in a record that was sealed elsewhere. */
  accept(record: LogRecord): Promise<AcceptResult>;
  take(archive: Omit<TakeArchiveOptions, 'log' | 'store'>): Promise<TakenArchive>;
}

export function createReleaseBook(
  { log, store }: Pick<Releases, 'log' | 'store'>,
  operations: ReadonlySet<string>,
): ReleaseBook {
  return {
    head: () => log.head(),
    status: () => releaseStatus(log, store, operations),
    history: options => releaseHistory(log, options),
    diff: options => releaseDiff(log, store, options),
    discovery: () => releaseDiscovery(log, store),
    change: body => changeRelease({ log, store, operations, ...body }),
    plan: request => changeRelease({ log, store, operations, request, who: 'plan', reason: 'plan', dryRun: true }),
    accept: record => acceptRecord({ log, store, operations, record, now: Date.now() }),
    take: options => takeArchive({ log, store, ...options }),
  };
}
