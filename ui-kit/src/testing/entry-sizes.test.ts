// @vitest-environment node
import { execFileSync, spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { entriesOf, entryBudgets } from './entry-budgets.ts';

const room = join(dirname(__filename), '../..');
const bin = join(room, '../node_modules/.bin');

interface Weighed {
  name: string;
  passed: boolean;
  size: number;
  sizeLimit: number;
}
let weighed: Weighed[] = [];

beforeAll(() => {
  execFileSync(join(bin, 'node'), ['src/testing/build-entries.ts'], { cwd: room, stdio: 'inherit' });
  const { stdout, stderr } = spawnSync(join(bin, 'size-limit'), ['--json'], { cwd: room, encoding: 'utf8' });
  if (!stdout.startsWith('[')) throw new Error(stdout + stderr);
  weighed = JSON.parse(stdout) as Weighed[];
}, 240_000);

it('weighs every entry, and each is within its budget', () => {
  expect(weighed.map(({ name }) => name)).toEqual(entriesOf(room));
  const over = weighed.filter(({ passed }) => !passed);
  expect(over.map(({ name, size, sizeLimit }) => `${name}: ${size} B of ${sizeLimit} B`)).toEqual([]);
  // Scripts alone would be far less than a budget; nothing weighs nothing.
  expect(weighed.filter(({ size }) => size < 100)).toEqual([]);
});

it('gives a button four kilobytes', () => {
  expect(weighed.find(({ name }) => name === 'button')?.sizeLimit).toBeLessThanOrEqual(4096);
});

it('has budgets for entries that exist', () => {
  expect(Object.keys(entryBudgets).filter(entry => !entriesOf(room).includes(entry))).toEqual([]);
});
