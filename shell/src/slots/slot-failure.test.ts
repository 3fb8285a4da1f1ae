import { expect, it } from 'vitest';
import { failureSize } from './slot-failure.tsx';

it.each([
  ['icon', '2.75rem', '2.75rem'],
  ['icon', '44px', '96px'],
  ['icon', '2.75rem', 'clamp(2.75rem, (100vw - 63.99rem) * 999, 6rem)'],
  ['line', '3.25rem', undefined],
  ['block', '20rem', undefined],
  ['shelf', 'clamp(33rem, 62rem - 36vw, 50rem)', undefined],
  ['shelf', '80vh', undefined],
])('is %s for a slot of %s by %s', (size, block, inline) => {
  expect(failureSize({ size: { block, inline } })).toBe(size);
});
