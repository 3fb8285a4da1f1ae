import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Coupon, priceCart, refuseCoupon, won } from './pricing.ts';

const tenPercent: Coupon = {
  code: 'TEN',
  kind: 'percent',
  value: 10,
  minimumSubtotal: 50_000,
  startsAt: '2026-11-01T00:00:00.000Z',
  endsAt: '2026-12-01T00:00:00.000Z',
};
const one = (amount: number) => [{ quantity: 1, unitPrice: won(amount) }];

describe('a quote', () => {
  it('adds ₩3,000 for sending below ₩50,000, and nothing from there', () => {
    expect(priceCart(one(49_999), 'delivery')).toMatchObject({ shipping: won(3_000), total: won(52_999) });
    expect(priceCart(one(50_000), 'delivery')).toMatchObject({ shipping: won(0), total: won(50_000) });
  });

  it('adds nothing for picking up', () => {
    expect(priceCart(one(1_000), 'pickup')).toMatchObject({ shipping: won(0), total: won(1_000) });
  });

  it('takes off a coupon in whole won, and keeps sending free', () => {
    expect(priceCart(one(50_005), 'delivery', tenPercent)).toEqual({
      subtotal: won(50_005),
      shipping: won(0),
      discount: won(5_000),
      total: won(45_005),
    });
  });

  it('never takes off more than the goods cost', () => {
    expect(priceCart(one(4_000), 'delivery', { ...tenPercent, kind: 'amount', value: 10_000 })).toMatchObject({
      discount: won(4_000),
      total: won(3_000),
    });
  });

  it('adds up, whatever is in the cart', () => {
    const line = fc.record({
      quantity: fc.integer({ min: 1, max: 20 }),
      unitPrice: fc.integer({ min: 0, max: 9_000_000 }).map(won),
    });
    const coupon = fc.option(
      fc.record({
        kind: fc.constantFrom('percent' as const, 'amount' as const),
        value: fc.integer({ min: 0, max: 100 }),
      }),
      { nil: undefined },
    );
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 50 }),
        fc.constantFrom('delivery', 'pickup'),
        coupon,
        (lines, method, terms) => {
          const totals = priceCart(lines, method, terms && { ...tenPercent, ...terms });
          expect(totals.total.amount).toBe(totals.subtotal.amount + totals.shipping.amount - totals.discount.amount);
          expect(totals.total.amount).toBeGreaterThanOrEqual(0);
          expect(Number.isInteger(totals.total.amount)).toBe(true);
        },
      ),
    );
  });
});

describe('a coupon', () => {
  it.each([
    [undefined, 60_000, '2026-11-25', 'unknown'],
    [tenPercent, 60_000, '2026-10-31', 'not-yet'],
    [tenPercent, 60_000, '2026-12-01T00:00:00.000Z', 'expired'],
    [tenPercent, 49_999, '2026-11-25', 'subtotal-too-low'],
    [tenPercent, 50_000, '2026-11-25', undefined],
  ] as const)('%# is refused with its reason', (coupon, subtotal, now, reason) => {
    expect(refuseCoupon(coupon, subtotal, now)).toBe(reason);
  });
});
