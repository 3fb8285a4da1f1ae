import { describe, expect, it } from 'vitest';
import { createWorld } from '../testing/release-world.ts';
import { planPrune } from './plan-prune.ts';

describe('planPrune', () => {
  const world = createWorld();
  world.activate(world.host('1.0.0'));
  const cart = (version: string) => world.remote('cart', version);
  for (const version of ['1.0.0', '1.1.0', '1.2.0', '1.3.0']) world.activate(cart(version));
  cart('1.4.0');
  world.canary(cart('1.5.0'), 10);
  const pruned = (at: string, keep = 2) =>
    planPrune(world.records(), { at, days: 14, keep }).map(({ version }) => version);

  it('leaves everything that was live lately', () => {
    expect(pruned('2026-12-01T00:00:00.000Z')).toEqual([]);
  });

  it('takes what is not live, not lately live and not among the last to fall back to', () => {
    expect(pruned('2027-01-01T00:00:00.000Z')).toEqual(['1.0.0', '1.1.0', '1.4.0']);
  });

  it('keeps as many to fall back to as asked, and never fewer than two', () => {
    expect(pruned('2027-01-01T00:00:00.000Z', 3)).toEqual(['1.0.0', '1.4.0']);
    expect(pruned('2027-01-01T00:00:00.000Z', 0)).toEqual(['1.0.0', '1.1.0', '1.4.0']);
  });
});
