import type { LogRecord } from '../../contract/record.ts';
import type { Snapshot, SnapshotRelease } from '../../contract/snapshot.ts';
import { ReleaseError } from '../errors.ts';
import {
  type Candidate,
  type CandidateSource,
  candidatesOf,
  type Describe,
  isInCanary,
  overrideCandidate,
  type Visitor,
} from './candidates.ts';
import { type Candidates, chooseSet, firstFitting, type ReleaseSet } from './choose-set.ts';
import { foldLog, type NameState, type ReleaseState } from './release-state.ts';
import { firstOf } from './replayable.ts';
import { type View, viewAt } from './view.ts';

export type ResolveInput = {
  /** The log: whole, or already folded. */
  records: readonly LogRecord[] | ReleaseState;
  describe: Describe;
  visitor: Visitor;
  /** Operations of the deployed gateway; releases that need others are not chosen. */
  operations?: ReadonlySet<string>;
};

/**
 * What a visitor runs. Pure: the same log, visitor and descriptions give the same snapshot (the very object, until
 * the log grows).
 * @throws ReleaseError `release/no-host`, `release/override-refused`
 */
export function resolveSnapshot({ records, describe, visitor, operations }: ResolveInput): Snapshot {
  const state = 'names' in records ? records : foldedOnce(records);
  const source = { state, describe, operations };
  const memo = memoOf(source);
  const at = (pin: number) => {
    const canaries = [...memo.view(pin).names.values()]
      .filter(seen => isInCanary(visitor, seen))
      .map(({ name }) => name);
    return memo.snapshot(pin, canaries, visitor.overrides ?? {});
  };
  // A session that began before any host was live gets what is live now.
  const snapshot = at(Math.min(visitor.pin ?? state.position, state.position)) ?? at(state.position);
  if (!snapshot) throw new ReleaseError('release/no-host', `the log is at position ${state.position}`);
  return snapshot;
}

const folded = new WeakMap<readonly LogRecord[], ReleaseState>();

function foldedOnce(records: readonly LogRecord[]): ReleaseState {
  const known = folded.get(records);
  if (known) return known;
  const state = foldLog(records);
  folded.set(records, state);
  return state;
}

/** Views and snapshots of one position of the log. */
type Memo = {
  position: number;
  describe: Describe;
  operations?: ReadonlySet<string>;
  view: (pin: number) => View;
  snapshot: (pin: number, canaries: string[], overrides: Readonly<Record<string, string>>) => Snapshot | null;
};

const memos = new WeakMap<ReleaseState, Memo>();
/** Distinct results kept per position; there are as many as there are pins × combinations of canaries in use. */
const KEPT = 2_000;

function memoOf(source: CandidateSource): Memo {
  const { state, describe, operations } = source;
  const known = memos.get(state);
  if (known?.position === state.position && known.describe === describe && known.operations === operations) {
    return known;
  }
  const views = new Map<number, View>();
  const snapshots = new Map<string, Snapshot | null>();
  const view = (pin: number) => remember(views, pin, () => viewAt(state, pin));
  const memo: Memo = {
    position: state.position,
    describe,
    operations,
    view,
    snapshot: (pin, canaries, overrides) =>
      remember(snapshots, JSON.stringify([pin, canaries, Object.entries(overrides).sort()]), () =>
        snapshotOf(source, view(pin), new Set(canaries), overrides),
      ),
  };
  memos.set(state, memo);
  return memo;
}

function remember<Key, Value>(values: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = values.get(key);
  if (known !== undefined) return known;
  const value = make();
  if (values.size >= KEPT) values.clear();
  values.set(key, value);
  return value;
}

function snapshotOf(
  source: CandidateSource,
  view: View,
  canaries: ReadonlySet<string>,
  overrides: Readonly<Record<string, string>>,
): Snapshot | null {
  const hosts: Iterable<Candidate>[] = [];
  const remotes = new Map<string, Iterable<Candidate>>();
  const disabled: Snapshot['disabled'] = [];
  for (const name of new Set([...view.names.keys(), ...Object.keys(overrides)])) {
    const seen = view.names.get(name);
    const candidates = candidatesFor(source, name, seen, canaries, overrides[name]);
    const newest = firstOf(candidates);
    if (!newest) continue;
    if (newest.description.kind === 'host') hosts.push(candidates);
    else if (seen?.disabled && !overrides[name]) disabled.push(disabledEntry(newest));
    else remotes.set(name, candidates);
  }
  const set = chooseSet(newestFirst(hosts), remotes);
  if (!set) return null;
  return {
    position: view.position,
    host: set.host.release,
    remotes: [...set.remotes.values()].map(candidate => candidate.release).sort(byName),
    lastGood: lastGoodOf(set, remotes).sort(byName),
    disabled: disabled.sort(byName),
  };
}

/** There is one host in every real log; should there be two, their releases compete like those of one. */
function newestFirst(hosts: readonly Iterable<Candidate>[]): Iterable<Candidate> {
  const [only, ...others] = hosts;
  if (only && others.length === 0) return only;
  return hosts.flatMap(candidates => [...candidates]).sort((a, b) => b.position - a.position);
}

function candidatesFor(
  source: CandidateSource,
  name: string,
  seen: NameState | undefined,
  canaries: ReadonlySet<string>,
  override: string | undefined,
): Iterable<Candidate> {
  if (override === undefined) return seen ? candidatesOf(source, seen, canaries.has(name)) : [];
  // What is live stays behind it, for the last good release.
  return [overrideCandidate(source, name, override), ...(seen ? candidatesOf(source, seen, false) : [])];
}

/** For each remote the newest release behind the chosen one that runs in the chosen host. */
function lastGoodOf({ host, remotes: chosen }: ReleaseSet, remotes: Candidates): SnapshotRelease[] {
  return [...remotes].flatMap(([name, candidates]) => {
    const current = chosen.get(name);
    const behind = current && firstFitting(host, candidates, current);
    return behind ? [{ ...behind.release, channel: 'last-good' as const }] : [];
  });
}

function disabledEntry({ release, description }: Candidate): Snapshot['disabled'][number] {
  const title = description.manifest?.title ?? { ko: description.room, en: description.room };
  return { name: release.name, room: release.room, title };
}

const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);
