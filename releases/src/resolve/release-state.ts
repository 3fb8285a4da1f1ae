import type { Change, LogRecord } from '../../contract/record.ts';
import { type Live, LiveList } from './live-list.ts';

/** A release as its publish record names it. */
export type Published = {
  name: string;
  releaseId: string;
  version: string;
  digest: string;
  /** Integrity of its `release.json`. */
  description: string | undefined;
  position: number;
  at: string;
};
type Canary = Live & { percent: number };

/** One deployable, at one position of the log. Never changed in place: older positions keep their own. */
export type NameState = {
  name: string;
  /** The position of the record that made this state. */
  position: number;
  /** Activated releases, the active one first, then those before it; without the ones that were rolled back. */
  activated: LiveList;
  canary: Canary | undefined;
  disabled: boolean;
};

/** A record that applies to every visitor at once, whatever their pin. */
type Immediate = { position: number; apply: (state: NameState) => NameState };

/** One deployable through time. */
export type NameHistory = { published: Map<string, Published>; states: NameState[]; immediates: Immediate[] };

/** The log, folded. It grows by `foldLog`; use `viewAt` to read it. */
export type ReleaseState = { position: number; names: Map<string, NameHistory> };

export function emptyState(): ReleaseState {
  return { position: 0, names: new Map() };
}

/**
 * Folds records into a state, in place, and returns it. Records that the state has are skipped, so a caller may hand
 * over a whole log or only what is new. A record about a release that was never published changes nothing.
 */
export function foldLog(records: readonly LogRecord[], state: ReleaseState = emptyState()): ReleaseState {
  for (const record of records) {
    if (record.position <= state.position) continue;
    fold(state, record);
    state.position = record.position;
  }
  return state;
}

function fold(state: ReleaseState, { position, change, at }: LogRecord): void {
  if (!('name' in change)) return;
  const history = historyOf(state, change.name);
  if (change.type === 'publish') {
    const { name, releaseId, version, digest, description } = change;
    if (!history.published.has(releaseId)) {
      history.published.set(releaseId, { name, releaseId, version, digest, description, position, at });
    }
    return;
  }
  if ('releaseId' in change && !history.published.has(change.releaseId)) return;
  const before = history.states.at(-1) ?? initialState(change.name);
  const { after, apply }: { after: NameState; apply?: Immediate['apply'] } = effectOf(before, change, position);
  history.states.push({ ...after, position });
  if (apply) history.immediates.push({ position, apply });
}

type LiveChange = Exclude<Change, { type: 'publish' | 'root' | 'add-key' | 'revoke-key' }>;

function effectOf(before: NameState, change: LiveChange, position: number) {
  const immediately = (apply: Immediate['apply']) => ({ after: apply(before), apply });
  switch (change.type) {
    case 'activate':
    case 'promote':
      return { after: activate(before, { releaseId: change.releaseId, position }) };
    case 'canary':
      return { after: startCanary(before, change.releaseId, change.percent, position) };
    case 'rollback':
      return immediately(rollBack({ releaseId: change.releaseId, position }, withdrawnBy(before, change.releaseId)));
    case 'disable':
      return immediately(state => ({ ...state, disabled: true }));
    case 'enable':
      return immediately(state => ({ ...state, disabled: false }));
  }
}

/** Activating ends a running canary: it was measured against what is no longer there. */
function activate(state: NameState, live: Live): NameState {
  return { ...state, activated: state.activated.without(new Set([live.releaseId])).prepend(live), canary: undefined };
}

/** Changing the share of a running canary keeps its place; a canary of another release replaces it; 0 % ends it. */
function startCanary(state: NameState, releaseId: string, percent: number, position: number): NameState {
  if (percent === 0) return state.canary?.releaseId === releaseId ? { ...state, canary: undefined } : state;
  const since = state.canary?.releaseId === releaseId ? state.canary.position : position;
  return { ...state, canary: { releaseId, percent, position: since } };
}

/** Who a rollback takes away: the canary, and everything that was activated after its target. */
function withdrawnBy({ activated, canary }: NameState, target: string): Set<string> {
  const newer = new Set<string>();
  let wasActive = false;
  for (const { releaseId } of activated) {
    wasActive = releaseId === target;
    if (wasActive) break;
    newer.add(releaseId);
  }
  // A target that never was active has nothing in front of it: only the active release goes.
  const withdrawn = wasActive ? newer : new Set(activated.first ? [activated.first.releaseId] : []);
  if (canary && canary.releaseId !== target) withdrawn.add(canary.releaseId);
  return withdrawn;
}

function rollBack(target: Live, withdrawn: Set<string>): Immediate['apply'] {
  const gone = new Set([...withdrawn, target.releaseId]);
  return state => ({ ...state, activated: state.activated.without(gone).prepend(target), canary: undefined });
}

function historyOf(state: ReleaseState, name: string): NameHistory {
  const known = state.names.get(name);
  if (known) return known;
  const history: NameHistory = { published: new Map(), states: [], immediates: [] };
  state.names.set(name, history);
  return history;
}

export const initialState = (name: string): NameState => ({
  name,
  position: 0,
  activated: LiveList.empty,
  canary: undefined,
  disabled: false,
});
