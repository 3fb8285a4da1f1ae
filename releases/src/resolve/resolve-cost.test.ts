import { expect, it } from 'vitest';
import { bestResolveCost, GOAL } from '../../bench/resolve-cost.ts';

it('costs at most 1.5 times as much with 10,000 entries as with 100', { timeout: 60_000 }, () => {
  const { known, moved, report } = bestResolveCost();
  process.stdout.write(`${report}\n`);
  expect(known).toBeLessThanOrEqual(GOAL);
  expect(moved).toBeLessThanOrEqual(GOAL);
});
