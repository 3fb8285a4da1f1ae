import { expect, it } from 'vitest';
import { createMemoryCounter } from './rate-limit.ts';

it('counts in windows, each key for itself', async () => {
  let now = 0;
  const counter = createMemoryCounter({ now: () => now });
  expect(await counter.hit('a', 1000)).toEqual({ count: 1, resetAt: 1000 });
  expect((await counter.hit('a', 1000)).count).toBe(2);
  expect((await counter.hit('b', 1000)).count).toBe(1);
  now = 1001;
  expect(await counter.hit('a', 1000)).toEqual({ count: 1, resetAt: 2001 });
});

it('forgets the oldest when there are too many', async () => {
  const counter = createMemoryCounter({ now: () => 0, maximum: 10 });
  for (let index = 0; index < 30; index++) await counter.hit(`key ${index}`, 1000);
  expect((await counter.hit('key 29', 1000)).count).toBe(2);
  expect((await counter.hit('key 0', 1000)).count).toBe(1);
});
