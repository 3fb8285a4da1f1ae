import type { Schemas } from '@maru/bff-gateway/contract';
import type { Locale, Money } from '@maru/shell/contract';

export const won = (amount: number): Money => ({ amount, currency: 'KRW' });

const words = {
  ko: { cup: '생흙 잔', tall: '생흙, 220 ml', pot: '청자 다관', clear: '청자, 480 ml', bukchon: '북촌점' },
  en: {
    cup: 'Bare-clay cup',
    tall: 'Bare clay, 220 ml',
    pot: 'Celadon teapot',
    clear: 'Celadon, 480 ml',
    bukchon: 'Bukchon',
  },
} as const;

const picture = (id: string): Schemas['Picture'] => ({
  id,
  src: `/media/pictures/${id}-{width}.{format}`,
  widths: [400, 800],
  formats: ['avif', 'webp'],
  width: 800,
  height: 1000,
  alt: '',
  placeholder: '#b9b2a8',
});

export function cupLine(locale: Locale, changes: Partial<Schemas['CartLine']> = {}): Schemas['CartLine'] {
  const quantity = changes.quantity ?? 2;
  return {
    sku: 'cup-bare-tall',
    slug: 'bare-clay-cup',
    name: words[locale].cup,
    variantName: words[locale].tall,
    quantity,
    maxQuantity: 20,
    unitPrice: won(38000),
    linePrice: won(38000 * quantity),
    picture: picture('cup-rawclay'),
    stock: { available: 18, level: 'many' },
    ...changes,
  };
}

export function potLine(locale: Locale, changes: Partial<Schemas['CartLine']> = {}): Schemas['CartLine'] {
  return {
    sku: 'pot-celadon',
    slug: 'celadon-teapot',
    name: words[locale].pot,
    variantName: words[locale].clear,
    quantity: 1,
    maxQuantity: 20,
    unitPrice: won(185000),
    linePrice: won(185000),
    picture: picture('teapot-celadon'),
    stock: { available: 9, level: 'many' },
    ...changes,
  };
}

/** A cart of these lines with sums that fit. */
export function cartOf(lines: Schemas['CartLine'][], changes: Partial<Schemas['Cart']> = {}): Schemas['Cart'] {
  const subtotal = lines.reduce((sum, line) => sum + line.linePrice.amount, 0);
  const shipping = subtotal === 0 || subtotal >= 50000 ? 0 : 3000;
  return {
    lines,
    count: lines.reduce((sum, line) => sum + line.quantity, 0),
    subtotal: won(subtotal),
    shipping: won(shipping),
    freeShippingFrom: won(50000),
    total: won(subtotal + shipping),
    missing: [],
    ...changes,
  };
}

export function checkoutPage(locale: Locale, changes: Partial<Schemas['CheckoutPage']> = {}): Schemas['CheckoutPage'] {
  const cart = cartOf([cupLine(locale, { quantity: 1 })]);
  return {
    cart,
    totals: { subtotal: cart.subtotal, shipping: won(3000), discount: won(0), total: won(41000) },
    pickupTotals: { subtotal: cart.subtotal, shipping: won(0), discount: won(0), total: won(38000) },
    attempt: 'attempt-1',
    stores: [
      { store: 'bukchon', name: words[locale].bukchon, address: '0 Sample-gil, Jongno-gu, Seoul', hours: '11–19' },
    ],
    missing: [],
    ...changes,
  };
}

export const paymentMethods = {
  methods: [{ id: 'card', label: 'Card' }],
  testCards: [{ number: '4242 4242 4242 4242', outcome: 'approve', label: 'Approved' }],
} satisfies Schemas['PaymentMethods'];

export function orderSample(locale: Locale, changes: Partial<Schemas['Order']> = {}): Schemas['Order'] {
  const line = cupLine(locale);
  const at = '2026-11-25T03:45:00.000Z';
  return {
    orderId: 'ord-1',
    number: 'M-2611-04F7K',
    status: 'confirmed',
    placedAt: at,
    lines: [line],
    totals: { subtotal: won(76000), shipping: won(0), discount: won(0), total: won(76000) },
    contact: { email: 'reader@mail.example', name: 'Reader', phone: '010-0000-0000' },
    delivery: {
      method: 'delivery',
      address: { recipient: 'Reader', postcode: '03052', line1: '0 Sample-gil, Jongno-gu, Seoul' },
    },
    payment: { status: 'captured', brand: 'visa', last4: '4242' },
    timeline: [
      { type: 'order.placed', at },
      { type: 'order.payment-captured', at },
    ],
    missing: [],
    ...changes,
  };
}
