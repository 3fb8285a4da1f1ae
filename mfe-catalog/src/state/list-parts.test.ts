import { expect, it } from 'vitest';
import { pieces } from '../test/fixtures.ts';
import { createListParts, type ListPart, partsUpTo } from './list-parts.ts';

const part = (cursor: string | null, nextCursor: string | null): ListPart => ({
  cursor,
  nextCursor,
  items: pieces('en', 1),
});
const first = part(null, 'b');
const second = part('b', 'c');
const third = part('c', null);

it('puts known parts before the one that is shown', () => {
  expect(partsUpTo([second, first], third)).toEqual([first, second, third]);
});

it('begins at the part of the address when nothing before it is known', () => {
  expect(partsUpTo([first], third)).toEqual([third]);
});

it('shows only what leads to the part of the address, not what was read after it', () => {
  expect(partsUpTo([first, second, third], second)).toEqual([first, second]);
});

it('ends where cursors run in a circle', () => {
  const a = part('a', 'b');
  const b = part('b', 'a');
  expect(partsUpTo([a, b], a)).toEqual([b, a]);
});

it('keeps the newest reading of a part, list by list', () => {
  const parts = createListParts();
  const again = part(null, 'x');
  parts.keep('/en/c/tea', first);
  parts.keep('/en/c/tea', again);
  expect(parts.of('/en/c/tea')).toEqual([again]);
  expect(parts.of('/en/c/jars')).toEqual([]);
});
