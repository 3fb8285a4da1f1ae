import { describe, expect, it } from 'vitest';
import {
  addLine,
  type Cart,
  type CartChange,
  countPieces,
  emptyCart,
  mergeCart,
  putLine,
  removeLine,
  takeOut,
} from './cart.ts';

const at = '2026-11-25T03:00:00.000Z';
const later = '2026-11-25T04:00:00.000Z';
const won = (amount: number) => ({ amount, currency: 'KRW' as const });

function cartOf(...lines: [sku: string, quantity: number][]): Cart {
  return lines.reduce((cart, [sku, quantity]) => changed(addLine(cart, { sku, quantity }, at)), emptyCart('crt_1', at));
}

function changed(change: CartChange): Cart {
  if (change.kind === 'refused') throw new Error(change.code);
  return change.cart;
}

const quantities = (cart: Cart) => cart.lines.map(line => [line.sku, line.quantity]);

describe('adding', () => {
  it('raises the line that is there, and keeps its place', () => {
    const cart = changed(addLine(cartOf(['cup', 1], ['jar', 1]), { sku: 'cup', quantity: 2 }, later));
    expect(quantities(cart)).toEqual([
      ['cup', 3],
      ['jar', 1],
    ]);
    expect(cart.lines[0]?.addedAt).toBe(at);
    expect(cart.version).toBe(3);
  });

  it('remembers the price that was seen last', () => {
    const first = changed(addLine(emptyCart('crt_1', at), { sku: 'cup', quantity: 1, priceSeen: won(18_000) }, at));
    expect(changed(putLine(first, { sku: 'cup', quantity: 2 }, at)).lines[0]?.priceSeen).toEqual(won(18_000));
    expect(
      changed(addLine(first, { sku: 'cup', quantity: 1, priceSeen: won(19_000) }, at)).lines[0]?.priceSeen,
    ).toEqual(won(19_000));
  });

  it('refuses a twenty-first piece, and changes nothing', () => {
    expect(addLine(cartOf(['cup', 20]), { sku: 'cup', quantity: 1 }, at)).toEqual({
      kind: 'refused',
      code: 'quantity-limit',
    });
  });

  it('refuses a fifty-first line, but not more of a line that is there', () => {
    const full = cartOf(...Array.from({ length: 50 }, (_, index): [string, number] => [`cup-${index}`, 1]));
    expect(addLine(full, { sku: 'jar', quantity: 1 }, at)).toEqual({ kind: 'refused', code: 'line-limit' });
    expect(addLine(full, { sku: 'cup-7', quantity: 1 }, at).kind).toBe('changed');
  });
});

it('removes a line, and has nothing against one that is not there', () => {
  const cart = cartOf(['cup', 1], ['jar', 1]);
  expect(quantities(removeLine(cart, 'cup', at))).toEqual([['jar', 1]]);
  expect(removeLine(cart, 'bowl', at)).toBe(cart);
});

describe('what was bought', () => {
  it('leaves the cart, and what was added meanwhile stays', () => {
    const cart = cartOf(['cup', 3], ['jar', 1], ['bowl', 1]);
    const left = takeOut(
      cart,
      [
        { sku: 'cup', quantity: 2 },
        { sku: 'jar', quantity: 1 },
        { sku: 'gone', quantity: 1 },
      ],
      later,
    );
    expect(quantities(left)).toEqual([
      ['cup', 1],
      ['bowl', 1],
    ]);
    expect(left.version).toBe(cart.version + 1);
  });

  it('is everything when no lines are named', () => {
    expect(quantities(takeOut(cartOf(['cup', 3]), undefined, later))).toEqual([]);
  });

  it('changes no cart that has none of it', () => {
    const cart = cartOf(['bowl', 1]);
    expect(takeOut(cart, [{ sku: 'cup', quantity: 1 }], later)).toBe(cart);
  });
});

describe('merging', () => {
  it('adds quantities and appends what is new', () => {
    const { cart, limited } = mergeCart(cartOf(['cup', 2]), cartOf(['jar', 1], ['cup', 3]), later);
    expect(quantities(cart)).toEqual([
      ['cup', 5],
      ['jar', 1],
    ]);
    expect(limited).toEqual([]);
  });

  it('says what had no room', () => {
    const { cart, limited } = mergeCart(cartOf(['cup', 15]), cartOf(['cup', 10]), later);
    expect(quantities(cart)).toEqual([['cup', 20]]);
    expect(limited).toEqual(['cup']);
  });

  it('of an empty cart changes nothing', () => {
    const cart = cartOf(['cup', 2]);
    expect(mergeCart(cart, emptyCart('crt_2', at), later).cart).toBe(cart);
  });
});

it('counts pieces, not lines', () => expect(countPieces(cartOf(['cup', 2], ['jar', 1]))).toBe(3));
