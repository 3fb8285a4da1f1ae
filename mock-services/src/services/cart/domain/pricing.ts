import type { Money } from './cart.ts';

export interface PricedLine {
  quantity: number;
  unitPrice: Money;
}

export interface Coupon {
  code: string;
  kind: 'percent' | 'amount';
  /** Per cent, or minor units. */
  value: number;
  minimumSubtotal: number;
  /** ISO 8601, UTC. */
  startsAt: string;
  endsAt: string;
}

export type CouponRefusal = 'unknown' | 'not-yet' | 'expired' | 'subtotal-too-low';

export interface Totals {
  subtotal: Money;
  shipping: Money;
  discount: Money;
  total: Money;
}

const SHIPPING = 3_000;
export const FREE_SHIPPING_FROM = 50_000;

export const won = (amount: number): Money => ({ amount, currency: 'KRW' });

/** Pure. Whether sending is free goes by the subtotal, before the discount: a coupon never makes sending cost more. */
export function priceCart(lines: readonly PricedLine[], method: 'delivery' | 'pickup', coupon?: Coupon): Totals {
  const subtotal = subtotalOf(lines);
  const shipping = method === 'pickup' || subtotal >= FREE_SHIPPING_FROM ? 0 : SHIPPING;
  const discount = coupon ? discountOf(coupon, subtotal) : 0;
  return {
    subtotal: won(subtotal),
    shipping: won(shipping),
    discount: won(discount),
    total: won(subtotal + shipping - discount),
  };
}

export function subtotalOf(lines: readonly PricedLine[]): number {
  return lines.reduce((sum, line) => sum + line.quantity * line.unitPrice.amount, 0);
}

/** Why the coupon does not count, or nothing when it does. */
export function refuseCoupon(coupon: Coupon | undefined, subtotal: number, now: string): CouponRefusal | undefined {
  if (!coupon) return 'unknown';
  if (now < coupon.startsAt) return 'not-yet';
  if (now >= coupon.endsAt) return 'expired';
  return subtotal < coupon.minimumSubtotal ? 'subtotal-too-low' : undefined;
}

/** Whole won, rounded down, and never more than the goods cost. */
function discountOf(coupon: Coupon, subtotal: number): number {
  const discount = coupon.kind === 'percent' ? Math.floor((subtotal * coupon.value) / 100) : coupon.value;
  return Math.min(discount, subtotal);
}
