import type { Schemas } from '@maru/bff-gateway/contract';
import type { Locale, SessionState } from '@maru/shell/contract';
import type { FakeAnswers } from '@maru/shell/testing';

const picture = {
  id: 'moon-jar-porcelain',
  src: '/media/pictures/moon-jar-porcelain-{width}.{format}',
  widths: [400, 800],
  formats: ['avif', 'webp'],
  width: 800,
  height: 1000,
  alt: '',
} satisfies Schemas['Picture'];

export const jar = (locale: Locale) =>
  ({
    sku: 'moon-jar-porcelain-40',
    slug: 'moon-jar-porcelain',
    name: locale === 'ko' ? '백자 달항아리' : 'Moon jar',
    variantName: '40 cm',
    price: { amount: 1_850_000, currency: 'KRW' },
    picture,
  }) satisfies Schemas['ListedPiece'];

export const session = { status: 'signed-in', person: { name: 'Demo' } } satisfies SessionState;

export const order = (locale: Locale) =>
  ({
    orderId: 'ord_1',
    number: 'M-2611-04F7K',
    status: 'confirmed',
    placedAt: '2026-11-25T03:45:00.000Z',
    total: { amount: 1_850_000, currency: 'KRW' },
    count: 1,
    lines: [{ sku: 'moon-jar-porcelain-40', name: jar(locale).name, picture }],
  }) satisfies Schemas['OrderSummary'];

export const home = {
  addressId: 'adr_home',
  recipient: 'Kim Maru',
  phone: '010-1234-5678',
  country: 'KR',
  postcode: '03052',
  line1: '1 Bukchon-ro',
  isDefault: true,
} satisfies Schemas['SavedAddress'];

export const paris = {
  addressId: 'adr_paris',
  recipient: 'Claire',
  phone: '+33 1 23 45 67 89',
  country: 'FR',
  postcode: '75011',
  line1: '3 rue Keller',
  city: 'Paris',
  isDefault: false,
} satisfies Schemas['SavedAddress'];

/** What the gateway answers to somebody who has signed in. */
export const answers = (locale: Locale): FakeAnswers => ({
  '/api/account/pages/sign-in': { status: 'guest', returnTo: `/${locale}/cart` } satisfies Schemas['SignInPage'],
  '/api/account/pages/sign-up': { status: 'guest', returnTo: `/${locale}/cart` } satisfies Schemas['SignInPage'],
  '/api/account/pages/profile': {
    person: { name: 'Demo', email: 'demo@maru.example' },
    latestOrder: order(locale),
    missing: [],
  } satisfies Schemas['ProfilePage'],
  '/api/account/pages/orders': { items: [order(locale)], nextCursor: 'next' } satisfies Schemas['OrdersPage'],
  '/api/account/pages/addresses': { items: [home, paris] } satisfies Schemas['AddressesPage'],
  '/api/account/pages/wishlist': {
    status: 'signed-in',
    items: [{ ...jar(locale), available: 2 }],
    missing: [],
  } satisfies Schemas['WishlistPage'],
  '/api/account/kept': { skus: [] } satisfies Schemas['Kept'],
  '/api/account/viewed': { items: [jar(locale)] } satisfies Schemas['Viewed'],
  'POST /api/account/viewed': {},
  '/api/account/address-book': { items: [home, paris] } satisfies Schemas['AddressBook'],
});
