import { expect, it } from 'vitest';
import { blocksOf } from './legal-text.ts';
import { privacy } from './privacy.ts';
import { shippingReturns } from './shipping-returns.ts';
import { terms } from './terms.ts';

const documents = { privacy, shippingReturns, terms };

it.each(Object.entries(documents))('%s says the same in both languages, part by part', (_, { ko, en }) => {
  expect(en.parts.map(({ id, lines }) => [id, lines.length])).toEqual(
    ko.parts.map(({ id, lines }) => [id, lines.length]),
  );
});

it.each(Object.entries(documents))('%s says nothing twice within a part, and nothing loud', (_, texts) => {
  for (const { parts } of Object.values(texts)) {
    for (const { lines } of parts) expect(new Set(lines).size).toBe(lines.length);
  }
  expect(JSON.stringify(texts)).not.toContain('!');
});

it('keeps sentences and lists in their order', () => {
  expect(blocksOf(['a', '- b', '- c', 'd', '- e'])).toEqual(['a', { items: ['b', 'c'] }, 'd', { items: ['e'] }]);
});
