import type { LogRecord } from '../../contract/record.ts';
import type { ReleaseDescription } from '../../contract/release.ts';
import { ReleaseError, type ReleaseProblem } from '../errors.ts';
import type { ReleaseLog } from '../log/release-log.port.ts';
import { foldLog, type ReleaseState } from '../resolve/release-state.ts';
import { type BuiltRelease, readBuilt } from '../store/built-release.ts';
import type { PutOptions, ReleaseStore } from '../store/release-store.ts';
import { checkRelease, leftBehind } from './check-release.ts';
import { liveReleases } from './live-releases.ts';

export type PublishOptions = PutOptions & {
  log: ReleaseLog;
  store: ReleaseStore;
  /** A built directory with its `release.json`. */
  directory: string;
  who: string;
  /** Required; it stays readable in the log. */
  reason: string;
  /** ISO 8601, UTC; now when left out. */
  at?: string;
  /** Operations of the deployed gateway, where they are known. */
  operations?: ReadonlySet<string>;
  /** Check and say what would happen, and write nothing. */
  dryRun?: boolean;
};

export type PublishResult = {
  name: string;
  releaseId: string;
  version: string;
  digest: string;
  /** `unchanged`: these very bytes are published; nothing was recorded. */
  outcome: 'published' | 'unchanged' | 'would-publish';
  record: LogRecord | undefined;
  /** What the publisher should know, although it is no obstacle. */
  warnings: ReleaseProblem[];
};

/**
 * Checks a built release against itself and what is live, puts its files at their lasting address and records it.
 * Visitors get it when it is activated. Publishing identical bytes again is a no-op that says so.
 * @throws ReleaseError `release/reason-missing`, `release/refused` with every problem, `release/id-taken`, and what `ReleaseStore.put` throws
 */
export async function publish(options: PublishOptions): Promise<PublishResult> {
  const { log, store } = options;
  const reason = options.reason.trim();
  if (reason === '') throw new ReleaseError('release/reason-missing', 'publish');
  const built = await readBuilt(options.directory);
  const { description, digest } = built;
  const state = foldLog(await log.read());
  const { name, releaseId, version } = description;
  const result = { name, releaseId, version, digest };
  if (isPublished(state, built) && (await store.has(digest))) {
    await store.put(built);
    return { ...result, outcome: 'unchanged', record: undefined, warnings: [] };
  }
  const warnings = checkBuilt(state, store, description, options.operations);
  if (options.dryRun) return { ...result, outcome: 'would-publish', record: undefined, warnings };
  await store.put(built, { onFile: options.onFile });
  if (isPublished(state, built)) return { ...result, outcome: 'unchanged', record: undefined, warnings };
  const record = await log.append(
    { type: 'publish', name, releaseId, digest, version, description: built.integrity },
    { who: options.who, reason, at: options.at ?? new Date().toISOString() },
  );
  return { ...result, outcome: 'published', record, warnings };
}

/**
 * Holds a release against what is live, and returns what its publisher should know although it is no obstacle.
 * @throws ReleaseError `release/refused` with every problem
 */
export function checkBuilt(
  state: ReleaseState,
  store: ReleaseStore,
  description: ReleaseDescription,
  operations?: ReadonlySet<string>,
): ReleaseProblem[] {
  const live = liveReleases({ state, describe: store.describe });
  refuse(description, checkRelease(description, live, operations));
  return leftBehind(description, live);
}

/** @throws ReleaseError `release/id-taken` when the id is published with another digest */
export function isPublished(state: ReleaseState, { description, digest }: BuiltRelease): boolean {
  const published = state.names.get(description.name)?.published.get(description.releaseId);
  if (!published) return false;
  if (published.digest === digest) return true;
  throw new ReleaseError(
    'release/id-taken',
    `${description.name} ${description.releaseId} is ${published.digest}, this one is ${digest}`,
  );
}

function refuse(description: ReleaseDescription, problems: ReleaseProblem[]): void {
  if (problems.length === 0) return;
  const detail = `${description.name} ${description.version}: ${problems.map(({ message }) => message).join(' ')}`;
  throw new ReleaseError('release/refused', detail, { problems });
}
