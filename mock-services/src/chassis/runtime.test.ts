import { expect, it } from 'vitest';
import { sortableId, systemRuntime } from './runtime.ts';

it('ids sort by time, in 26 letters that nobody misreads', () => {
  const early = sortableId(Date.parse('2026-11-25T00:00:00.000Z'));
  const late = sortableId(Date.parse('2026-11-25T00:00:00.001Z'));
  expect(early < late).toBe(true);
  expect(early).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
  // The example of the ULID specification.
  expect(sortableId(1469918176385).slice(0, 10)).toBe('01ARYZ6S41');
});

it('ids of one moment differ', () => {
  const ids = Array.from({ length: 1000 }, () => systemRuntime.id('ord'));
  expect(new Set(ids).size).toBe(1000);
});
