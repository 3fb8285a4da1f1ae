import type { Money } from '../clients/answers.ts';

/** What delivery costs, as the cart service counts it; shown before there is a quote. */
export const shippingFee: Money = { amount: 3000, currency: 'KRW' };
export const freeShippingFrom: Money = { amount: 50_000, currency: 'KRW' };

export const won = (amount: number): Money => ({ amount, currency: 'KRW' });

export const shippingFor = (subtotal: number): Money =>
  subtotal === 0 || subtotal >= freeShippingFrom.amount ? won(0) : shippingFee;
