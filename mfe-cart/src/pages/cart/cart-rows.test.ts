import { describe, expect, it } from 'vitest';
import { cupLine, potLine } from '../../test/samples.ts';
import { rowsOf, shortageOf } from './cart-rows.ts';

const pot = potLine('en');
const cup = cupLine('en');
const skus = (rows: ReturnType<typeof rowsOf>) => rows.map(row => row.line.sku);

describe('rows of the cart', () => {
  it('keeps the place of a line that was taken out, before and after the gateway took it out', () => {
    const takenOut = [{ line: pot, position: 0, isReturning: false }];
    expect(skus(rowsOf([pot, cup], takenOut))).toEqual(['pot-celadon', 'cup-bare-tall']);
    expect(skus(rowsOf([cup], takenOut))).toEqual(['pot-celadon', 'cup-bare-tall']);
    expect(rowsOf([cup], takenOut).map(row => row.takenOut !== undefined)).toEqual([true, false]);
  });

  it('keeps the place of a line that comes back at the end of the cart', () => {
    const takenOut = [{ line: pot, position: 0, isReturning: true }];
    expect(skus(rowsOf([cup, pot], takenOut))).toEqual(['pot-celadon', 'cup-bare-tall']);
  });

  it('holds several places', () => {
    const takenOut = [
      { line: cup, position: 1, isReturning: false },
      { line: pot, position: 0, isReturning: false },
    ];
    expect(skus(rowsOf([], takenOut))).toEqual(['pot-celadon', 'cup-bare-tall']);
  });
});

describe('shortage of a line', () => {
  it('is none while there is enough, or while nobody knows', () => {
    expect(shortageOf(cupLine('en', { quantity: 2, stock: { available: 2, level: 'few' } }))).toBeNull();
    expect(shortageOf(cupLine('en', { quantity: 2, stock: null }))).toBeNull();
  });

  it('tells apart what is short and what is gone', () => {
    expect(shortageOf(cupLine('en', { quantity: 2, stock: { available: 1, level: 'few' } }))).toBe('short');
    expect(shortageOf(cupLine('en', { quantity: 2, stock: { available: 0, level: 'none' } }))).toBe('gone');
  });
});
