import { describe, expect, it } from 'vitest';
import { allocate, levelOf, type Shelf } from './allocation.ts';

const shelves: Shelf[] = [
  { sku: 'cup', store: 'bukchon', available: 2 },
  { sku: 'cup', store: 'icheon', available: 1 },
  { sku: 'jar', store: 'seongsu', available: 1 },
];

describe('allocate', () => {
  it('takes from the warehouse first, then from the shops', () => {
    expect(allocate([{ sku: 'cup', quantity: 2 }], shelves).pieces).toEqual([
      { sku: 'cup', store: 'icheon', quantity: 1 },
      { sku: 'cup', store: 'bukchon', quantity: 1 },
    ]);
  });

  it('takes only from the shop where the order is picked up', () => {
    expect(allocate([{ sku: 'cup', quantity: 2 }], shelves, 'bukchon').pieces).toEqual([
      { sku: 'cup', store: 'bukchon', quantity: 2 },
    ]);
    expect(allocate([{ sku: 'cup', quantity: 1 }], shelves, 'seongsu').short).toEqual([
      { sku: 'cup', requested: 1, available: 0 },
    ]);
  });

  it('says of every short line how many are left, and gives nothing', () => {
    const allocation = allocate(
      [
        { sku: 'cup', quantity: 4 },
        { sku: 'jar', quantity: 1 },
        { sku: 'lamp', quantity: 1 },
      ],
      shelves,
    );
    expect(allocation).toEqual({
      short: [
        { sku: 'cup', requested: 4, available: 3 },
        { sku: 'lamp', requested: 1, available: 0 },
      ],
    });
  });

  it('counts two lines of one sku together', () => {
    const lines = [
      { sku: 'cup', quantity: 2 },
      { sku: 'cup', quantity: 2 },
    ];
    expect(allocate(lines, shelves).short).toEqual([{ sku: 'cup', requested: 4, available: 3 }]);
  });
});

describe('levelOf', () => {
  it('says none, few up to three, and many', () => {
    expect([-1, 0, 1, 3, 4].map(levelOf)).toEqual(['none', 'none', 'few', 'few', 'many']);
  });
});
