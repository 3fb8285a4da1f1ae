import { expect, it } from 'vitest';
import { storeList } from '../../test/fixtures.ts';
import { holdingOf } from './holding.ts';

const { items } = storeList('en', [
  { sku: 'cup', available: { bukchon: 2, seongsu: 0 } },
  { sku: 'pot', available: { bukchon: 0, seongsu: 0 } },
]);
const cup = { sku: 'cup', name: 'Cup', quantity: 2 };
const pot = { sku: 'pot', name: 'Pot', quantity: 1 };

it('tells whether a shop has every line in full, a part of it, or nothing', () => {
  expect(holdingOf([cup], items, 'bukchon')).toEqual({ level: 'all', lacking: [] });
  expect(holdingOf([cup, pot], items, 'bukchon')).toEqual({ level: 'some', lacking: ['Pot'] });
  expect(holdingOf([{ ...cup, quantity: 3 }], items, 'bukchon')).toEqual({ level: 'some', lacking: ['Cup'] });
  expect(holdingOf([cup, pot], items, 'seongsu')).toEqual({ level: 'none', lacking: ['Cup', 'Pot'] });
});

it('says nothing of a shop whose stock is not known', () => {
  expect(holdingOf([cup], null, 'bukchon')).toBeUndefined();
  expect(holdingOf([cup], items, 'elsewhere')).toBeUndefined();
});
