import { isDeepStrictEqual } from 'node:util';
import type { Change, LogRecord } from '../../contract/record.ts';
import { checkCandidate, obstaclesOf } from '../check/check-candidate.ts';
import { ReleaseError } from '../errors.ts';
import type { ReleaseLog } from '../log/release-log.port.ts';
import { foldLog, type ReleaseState } from '../resolve/release-state.ts';
import { integrityOf } from '../store/digest.ts';
import type { ReleaseStore } from '../store/release-store.ts';
import { type ChangeGate, checkChange } from './change-release.ts';
import { type LiveState, liveStateOf } from './live-state.ts';
import { planChange } from './plan-change.ts';

export type AcceptOptions = {
  log: ReleaseLog;
  store: ReleaseStore;
  /** Sealed and signed by the team that decided it. */
  record: LogRecord;
  /** Now, in milliseconds since the epoch. */
  now: number;
  /** Operations of the deployed gateway; see `changeRelease`. */
  operations?: ReadonlySet<string>;
};
export type AcceptResult = { record: LogRecord; before: LiveState; after: LiveState };

/** Milliseconds by which a record's time may differ from ours. */
const SKEW_MS = 300_000;

/**
 * Takes in a record that a team has sealed with its own key elsewhere, when it is what the same change would come to
 * here: then the log holds the team's signature, and the store needs no key of theirs.
 * @throws ReleaseError `release/log-moved` when it does not follow the head, and what `changeRelease` and `publish` throw
 */
export async function acceptRecord({ log, store, record, now, operations }: AcceptOptions): Promise<AcceptResult> {
  const { change, reason, at, position, previous } = record;
  if (reason.trim() === '') throw new ReleaseError('release/reason-missing', change.type);
  if (!('name' in change))
    throw new ReleaseError('release/not-possible', `${change.type} is done where the root key is`);
  if (!(Math.abs(Date.parse(at) - now) <= SKEW_MS)) {
    throw new ReleaseError('release/not-possible', `the record says ${at}, which is not now; compare the clocks`);
  }
  const records = await log.read();
  const head = records.at(-1);
  if (position !== records.length + 1 || previous !== head?.hash) {
    throw new ReleaseError('release/log-moved', `the record follows ${position - 1}, the log is at ${records.length}`);
  }
  const state = foldLog(records);
  const before = liveStateOf(state, change.name);
  const gate = { records, store, at, operations };
  if (change.type === 'publish') checkPublish(state, gate, change);
  else {
    const planned = planChange(state, requestOf(change));
    if (!isDeepStrictEqual(planned, change)) throw new ReleaseError('release/not-possible', 'it would change nothing');
    checkChange(state, gate, change);
  }
  const recorded = await log.appendSealed(record);
  return { record: recorded, before, after: liveStateOf(foldLog([recorded], state), change.name) };
}

type NamedChange = Extract<Change, { name: string }>;

/** The request whose plan, on the same log, is this change. */
function requestOf(change: Exclude<NamedChange, { type: 'publish' }>) {
  const { type, name } = change;
  if (type === 'canary') return { type, name, release: change.releaseId, percent: change.percent };
  if (type === 'activate' || type === 'rollback') {
    // A rollback that withdraws a running canary names the active release, which nobody asks for by name.
    return { type, name, release: change.releaseId };
  }
  return { type, name };
}

/** A publish entry says what the files say, and the release fits what is live. */
function checkPublish(state: ReleaseState, gate: ChangeGate, change: Extract<Change, { type: 'publish' }>): void {
  const { store } = gate;
  const { name, releaseId, version, digest } = change;
  const description = store.describe(digest);
  const says = { name: description.name, releaseId: description.releaseId, version: description.version };
  const text = store.describedBy(digest);
  if (!isDeepStrictEqual(says, { name, releaseId, version }) || change.description !== integrityOf(text)) {
    throw new ReleaseError('release/refused', `the files at ${digest} are not ${name} ${version} (${releaseId})`);
  }
  const published = state.names.get(name)?.published.get(releaseId);
  if (published) throw new ReleaseError('release/not-possible', `${name} ${releaseId} is published already`);
  const candidate = { description, interface: store.interfaceOf(digest) };
  const problems = obstaclesOf(candidate, checkCandidate(candidate, gate));
  if (problems.length === 0) return;
  const detail = `${name} ${version}: ${problems.map(({ message }) => message).join(' ')}`;
  throw new ReleaseError('release/refused', detail, { problems });
}
