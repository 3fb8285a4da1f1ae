import { expect, it } from 'vitest';
import type { Change, LogRecord } from '../../contract/record.ts';
import type { ReleaseDescription } from '../../contract/release.ts';
import { hostFixture, remoteFixture } from '../testing/fixture-release.ts';
import { emptyState, foldLog, type ReleaseState } from './release-state.ts';
import { resolveSnapshot } from './resolve-snapshot.ts';

const ROOMS = ['cart', 'catalog', 'account'];
const SHAPES = new Map<string, ReleaseDescription>([
  ['shell', hostFixture().description],
  ...ROOMS.map(room => [`mfe-${room}`, remoteFixture({ room }).description] as const),
]);
const NAMES = [...SHAPES.keys()];
const idOf = (index: number) => index.toString(16).padStart(12, '0');

/** A log as years of releasing make it: publish, canary, promote or activate, now and then a rollback. */
function createLog(entries: number) {
  const records: LogRecord[] = [];
  const descriptions = new Map<string, ReleaseDescription>();
  const append = (change: Change) =>
    records.push({ position: records.length + 1, at: '', who: 'x', reason: 'x', previous: '', hash: '', change });
  for (let index = 0; records.length < entries; index++) {
    const name = NAMES[index % NAMES.length] ?? 'shell';
    const release = { name, releaseId: idOf(index) };
    const digest = `${idOf(index)}${'0'.repeat(20)}`;
    descriptions.set(digest, { ...(SHAPES.get(name) as ReleaseDescription), releaseId: release.releaseId });
    append({ type: 'publish', ...release, digest, version: `1.0.${index}` });
    if (index >= NAMES.length) append({ type: 'canary', ...release, percent: 10 });
    append({ type: index >= NAMES.length ? 'promote' : 'activate', ...release });
    if (index % 20 === 19) append({ type: 'rollback', name, releaseId: idOf(index - NAMES.length) });
  }
  const last = idOf(descriptions.size);
  const digest = `${last}${'0'.repeat(20)}`;
  descriptions.set(digest, { ...(SHAPES.get('mfe-cart') as ReleaseDescription), releaseId: last });
  append({ type: 'publish', name: 'mfe-cart', releaseId: last, digest, version: '2.0.0' });
  append({ type: 'canary', name: 'mfe-cart', releaseId: last, percent: 10 });
  return { records, describe: (of: string) => descriptions.get(of) as ReleaseDescription };
}

type Log = ReturnType<typeof createLog>;

/** Fastest of many batches, in microseconds a call: what the machine does beside is in the others. */
function fastest(batches: number, calls: number, run: (call: number) => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let batch = 0; batch < batches; batch++) {
    const start = performance.now();
    for (let call = 0; call < calls; call++) run(batch * calls + call);
    best = Math.min(best, performance.now() - start);
  }
  return (best / calls) * 1000;
}

function costOf({ records, describe }: Log) {
  const state = foldLog(records);
  const visit = (call: number, on: ReleaseState = state) =>
    resolveSnapshot({ records: on, describe, visitor: { id: `visitor-${call}`, pin: records.length - (call % 20) } });
  for (let call = 0; call < 5_000; call++) visit(call);
  const known = fastest(40, 500, call => void visit(call));
  // After each new entry everything that was remembered is void.
  const moved = fastest(40, 50, call => {
    const change: Change = {
      type: 'canary',
      name: 'mfe-cart',
      releaseId: records.at(-1)?.change.type === 'canary' ? idOf(0) : '',
      percent: 50,
    };
    foldLog([{ position: state.position + 1, at: '', who: 'x', reason: 'x', previous: '', hash: '', change }], state);
    resolveSnapshot({ records: state, describe, visitor: { id: `visitor-${call}` } });
  });
  return { known, moved };
}

it('costs at most 1.5 times as much with 10,000 entries as with 100', { timeout: 60_000, retry: 3 }, () => {
  const [short, long] = [createLog(100), createLog(10_000)];
  const start = performance.now();
  foldLog(long.records, emptyState());
  const folding = performance.now() - start;
  const [few, many] = [costOf(short), costOf(long)];
  const report = [few, many].map(({ known, moved }) => `${known.toFixed(2)} µs, ${moved.toFixed(2)} µs after a change`);
  process.stdout.write(
    `resolve: 100 entries ${report[0]}; 10,000 entries ${report[1]}; folding 10,000 once ${folding.toFixed(1)} ms\n`,
  );
  expect(many.known).toBeLessThanOrEqual(few.known * 1.5);
  expect(many.moved).toBeLessThanOrEqual(few.moved * 1.5);
});
