import type { ChangeRequest } from '../../contract/change-request.ts';
import type { Change, LogRecord } from '../../contract/record.ts';
import { checkCandidate, type GateOptions, obstaclesOf } from '../check/check-candidate.ts';
import type { GateRelease } from '../check/everything-live.ts';
import { ReleaseError } from '../errors.ts';
import type { ReleaseLog } from '../log/release-log.port.ts';
import { missingOperations } from '../resolve/compatibility.ts';
import { foldLog, type ReleaseState } from '../resolve/release-state.ts';
import type { ReleaseStore } from '../store/release-store.ts';
import { type LiveState, liveStateOf } from './live-state.ts';
import { planChange } from './plan-change.ts';

export type ChangeOptions = {
  log: ReleaseLog;
  store: ReleaseStore;
  request: ChangeRequest;
  who: string;
  /** Required; it stays readable in the log. */
  reason: string;
  at?: string;
  dryRun?: boolean;
  /** Operations of the deployed gateway, where they are known: nothing is rolled back to what it cannot serve. */
  operations?: ReadonlySet<string>;
  /** Position that the caller looked at; a log that has moved on refuses. */
  expected?: number;
  /** Releases that are activated one after another: they count instead of what is live of their names. */
  together?: readonly GateRelease[];
};

export type ChangeResult = {
  outcome: 'changed' | 'unchanged' | 'would-change';
  change: Change | undefined;
  record: LogRecord | undefined;
  before: LiveState;
  after: LiveState;
};

const ATTEMPTS = 5;

/**
 * Decides a change on the newest state of the log and records it; when the log moves meanwhile, it decides again.
 * What goes to more visitors (activate, canary, promote) is checked against what is live; what takes back is not, but
 * for the gateway's operations: a rollback that nobody could get would take the site away instead.
 * @throws ReleaseError `release/reason-missing`, `release/unknown`, `release/not-possible`, `release/refused`,
 * `release/log-moved`
 */
export async function changeRelease(options: ChangeOptions): Promise<ChangeResult> {
  const reason = options.reason.trim();
  if (reason === '') throw new ReleaseError('release/reason-missing', options.request.type);
  for (let attempt = 1; ; attempt++) {
    try {
      return await decideAndRecord({ ...options, reason });
    } catch (error) {
      const moved = error instanceof ReleaseError && error.code === 'release/log-moved';
      if (!moved || options.expected !== undefined || attempt === ATTEMPTS) throw error;
    }
  }
}

async function decideAndRecord(options: ChangeOptions): Promise<ChangeResult> {
  const { log, store, request, who, reason, expected, at = new Date().toISOString() } = options;
  const records = await log.read();
  if (expected !== undefined && expected !== records.length) {
    throw new ReleaseError('release/log-moved', `expected position ${expected}, the log is at ${records.length}`);
  }
  const state = foldLog(records);
  const before = liveStateOf(state, request.name);
  const change = planChange(state, request);
  if (!change) return { outcome: 'unchanged', change, record: undefined, before, after: before };
  checkChange(state, { records, store, at, together: options.together, operations: options.operations }, change);
  if (options.dryRun) {
    const imagined = { position: state.position + 1, at, who, reason, change, previous: '', hash: '' };
    const after = liveStateOf(foldLog([imagined], state), request.name);
    return { outcome: 'would-change', change, record: undefined, before, after };
  }
  const record = await log.append(change, { who, reason, at, expected: state.position });
  const after = liveStateOf(foldLog([record], state), request.name);
  return { outcome: 'changed', change, record, before, after };
}

/** What a change is held against. `operations` are those of the deployed gateway, where they are known. */
export type ChangeGate = GateOptions & { operations?: ReadonlySet<string> };

/** @throws ReleaseError `release/unknown`, `release/not-possible`, `release/refused` */
export function checkChange(state: ReleaseState, gate: ChangeGate, change: Change): void {
  const { store, operations } = gate;
  if (change.type === 'disable' && kindOf(state, store, change.name) === 'host') {
    throw new ReleaseError('release/not-possible', `${change.name} is the host; roll it back instead`);
  }
  if (!('releaseId' in change) || change.type === 'publish') return;
  const published = state.names.get(change.name)?.published.get(change.releaseId);
  if (!published) throw new ReleaseError('release/unknown', `${change.name} ${change.releaseId}`);
  const description = store.describe(published.digest);
  if (change.type === 'canary' && change.percent === 0) return;
  const candidate = { description, interface: store.interfaceOf(published.digest) };
  const problems =
    change.type === 'rollback'
      ? missingOperations(description, operations ?? new Set(description.requires.operations))
      : obstaclesOf(candidate, checkCandidate(candidate, gate));
  if (problems.length === 0) return;
  const detail = `${change.name} ${published.version}: ${problems.map(({ message }) => message).join(' ')}`;
  throw new ReleaseError('release/refused', detail, { problems });
}

function kindOf(state: ReleaseState, store: ReleaseStore, name: string): 'host' | 'remote' | undefined {
  const published = [...(state.names.get(name)?.published.values() ?? [])].at(-1);
  return published && store.describe(published.digest).kind;
}
