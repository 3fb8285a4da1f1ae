import type { LogRecord } from '../../contract/record.ts';
import type { ReleaseDescription } from '../../contract/release.ts';
import { bucketOf } from '../resolve/bucket.ts';

type Option = { releaseId: string; position: number };
type Line = { active: Option[]; canary: (Option & { percent: number }) | undefined; disabled: boolean };
type Described = (releaseId: string) => ReleaseDescription;

/**
 * The rules of choice once more, as plainly as they can be written and with no thought for speed: the whole log is
 * read for every visitor and every possible set is compared. Tests hold the real resolver to it.
 */
export function naiveResolve(
  records: readonly LogRecord[],
  described: Described,
  visitor: { id: string; pin: number },
  operations: ReadonlySet<string>,
): { chosen: Map<string, string>; disabled: string[] } | undefined {
  const withdrawals = withdrawalsOf(records);
  const lines = replay(records, record => record.position <= visitor.pin || isImmediate(record), withdrawals);
  const options = new Map<string, Option[]>();
  const disabled: string[] = [];
  for (const [name, line] of lines) {
    const { canary } = line;
    const inCanary = canary && bucketOf(visitor.id, name, canary.releaseId) < canary.percent;
    const own = [...(inCanary ? [canary] : []), ...line.active].filter(option =>
      described(option.releaseId).requires.operations.every(operation => operations.has(operation)),
    );
    if (own.length === 0) continue;
    if (line.disabled && name !== 'shell') disabled.push(name);
    else options.set(name, own);
  }
  if (!options.has('shell')) return undefined;
  const sets = allSets([...options]).filter(set => runsTogether(set, described));
  sets.sort((a, b) => b.size - a.size || compareNewest(a, b));
  const best = sets[0];
  if (!best) return undefined;
  return { chosen: new Map([...best].map(([name, option]) => [name, option.releaseId])), disabled: disabled.sort() };
}

const isImmediate = ({ change }: LogRecord) => ['rollback', 'disable', 'enable'].includes(change.type);

/** For each rollback what it took away, judged on the whole log. */
function withdrawalsOf(records: readonly LogRecord[]): Map<number, string[]> {
  const withdrawals = new Map<number, string[]>();
  for (const { position, change } of records) {
    if (change.type !== 'rollback') continue;
    const before = replay(records.slice(0, position - 1), () => true, withdrawals).get(change.name);
    const active = before?.active.map(option => option.releaseId) ?? [];
    const depth = active.indexOf(change.releaseId);
    const gone = active.slice(0, depth === -1 ? 1 : depth);
    if (before?.canary) gone.push(before.canary.releaseId);
    withdrawals.set(
      position,
      gone.filter(releaseId => releaseId !== change.releaseId),
    );
  }
  return withdrawals;
}

function replay(
  records: readonly LogRecord[],
  counts: (record: LogRecord) => boolean,
  withdrawals: Map<number, string[]>,
): Map<string, Line> {
  const lines = new Map<string, Line>();
  for (const record of records.filter(counts)) {
    const { change, position } = record;
    if (!('name' in change) || change.type === 'publish') continue;
    const line = lines.get(change.name) ?? { active: [], canary: undefined, disabled: false };
    lines.set(change.name, line);
    const put = (releaseId: string, gone: string[] = []) => {
      line.active = line.active.filter(option => option.releaseId !== releaseId && !gone.includes(option.releaseId));
      line.active.unshift({ releaseId, position });
      line.canary = undefined;
    };
    if (change.type === 'activate' || change.type === 'promote') put(change.releaseId);
    if (change.type === 'rollback') put(change.releaseId, withdrawals.get(position));
    if (change.type === 'disable') line.disabled = true;
    if (change.type === 'enable') line.disabled = false;
    if (change.type === 'canary' && change.percent > 0) {
      const since = line.canary?.releaseId === change.releaseId ? line.canary.position : position;
      line.canary = { releaseId: change.releaseId, percent: change.percent, position: since };
    }
    if (change.type === 'canary' && change.percent === 0 && line.canary?.releaseId === change.releaseId) {
      line.canary = undefined;
    }
  }
  return lines;
}

function allSets([first, ...rest]: [string, Option[]][]): Map<string, Option>[] {
  if (!first) return [new Map()];
  const [name, options] = first;
  const others = allSets(rest);
  const without = name === 'shell' ? [] : others;
  return [...without, ...options.flatMap(option => others.map(set => new Map([...set, [name, option]])))];
}

function runsTogether(set: Map<string, Option>, described: Described): boolean {
  const [major, minor] = contractOf(described(set.get('shell')?.releaseId ?? ''));
  const react = described(set.get('shell')?.releaseId ?? '').provides.find(({ key }) => key === 'react');
  return [...set].every(([name, { releaseId }]) => {
    if (name === 'shell') return true;
    const remote = described(releaseId);
    const [remoteMajor, remoteMinor] = contractOf(remote);
    const wanted = remote.consumes.find(({ key }) => key === 'react')?.range.replace(/\D*(\d+).*/, '$1');
    const sharesReact = wanted === undefined || react?.version.startsWith(`${wanted}.`);
    return remoteMajor === major && remoteMinor <= minor && sharesReact;
  });
}

const contractOf = ({ contract }: ReleaseDescription): [number, number] => {
  const [major = '0', minor = '0'] = contract.split('.');
  return [Number(major), Number(minor)];
};

function compareNewest(a: Map<string, Option>, b: Map<string, Option>): number {
  const sorted = (set: Map<string, Option>) => [...set.values()].map(({ position }) => position).sort((x, y) => y - x);
  const [left, right] = [sorted(a), sorted(b)];
  for (const [index, position] of left.entries()) {
    if (position !== right[index]) return (right[index] ?? 0) - position;
  }
  return 0;
}
