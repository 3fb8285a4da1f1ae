import type { Operations } from '../../contract/interface.ts';
import type { LogRecord } from '../../contract/record.ts';
import type { ReleaseDescription } from '../../contract/release.ts';
import { checkCandidate, type GateOptions, obstaclesOf } from '../check/check-candidate.ts';
import type { GateRelease } from '../check/everything-live.ts';
import { ReleaseError, type ReleaseProblem } from '../errors.ts';
import type { ReleaseLog } from '../log/release-log.port.ts';
import { foldLog, type ReleaseState } from '../resolve/release-state.ts';
import { type BuiltRelease, readBuilt } from '../store/built-release.ts';
import { readInterface } from '../store/release-interface.ts';
import type { PutOptions, ReleaseStore } from '../store/release-store.ts';
import { leftBehind } from './check-release.ts';
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
  /** The deployed gateway's operations by id, instead of those that are recorded in the store. */
  gateway?: Operations;
  /** Releases that go out with this one: they count instead of what is live of their names. */
  together?: readonly GateRelease[];
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
  const records = await log.read();
  const state = foldLog(records);
  const at = options.at ?? new Date().toISOString();
  const { name, releaseId, version } = description;
  const result = { name, releaseId, version, digest };
  if (isPublished(state, built) && (await store.has(digest))) {
    await store.put(built);
    return { ...result, outcome: 'unchanged', record: undefined, warnings: [] };
  }
  const warnings = checkBuilt(state, built, { ...options, records, at });
  if (options.dryRun) return { ...result, outcome: 'would-publish', record: undefined, warnings };
  await store.put(built, { onFile: options.onFile });
  if (isPublished(state, built)) return { ...result, outcome: 'unchanged', record: undefined, warnings };
  const record = await log.append(
    { type: 'publish', name, releaseId, digest, version, description: built.integrity },
    { who: options.who, reason, at },
  );
  return { ...result, outcome: 'published', record, warnings };
}

/**
 * Holds a release against what is live, and returns what its publisher should know although it is no obstacle.
 * @throws ReleaseError `release/refused` with every problem
 */
export function checkBuilt(state: ReleaseState, built: BuiltRelease, options: GateOptions): ReleaseProblem[] {
  const { description, directory } = built;
  const warnings = leftBehind(description, liveReleases({ state, describe: options.store.describe }));
  const candidate = { description, interface: readInterface(directory) };
  refuse(description, obstaclesOf(candidate, checkCandidate(candidate, options)));
  return warnings;
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
