type CardBrand = 'visa' | 'mastercard' | 'amex' | 'jcb' | 'unionpay' | 'domestic' | 'other';

export interface CardInput {
  number: string;
  expiry: string;
  cvc: string;
  holder: string;
}

/** What may be kept of a card. */
export interface CheckedCard {
  brand: CardBrand;
  last4: string;
  behaviour: CardBehaviour;
}

/** What the simulated processor does with a card. Kept with the token in place of the number. */
export type CardBehaviour = 'approve' | 'decline' | 'insufficient-funds' | 'slow' | 'processor-error';

export interface CardFault {
  pointer: string;
  code: 'luhn' | 'length' | 'format' | 'past' | 'required';
  message: string;
}

/** The same as the table in the contract. */
export const TEST_CARDS: Readonly<Record<string, CardBehaviour>> = {
  '4242424242424242': 'approve',
  '4000000000000002': 'decline',
  '4000000000009995': 'insufficient-funds',
  '4000000000000259': 'slow',
  '4000000000000119': 'processor-error',
};

/** Checks a card as typed and reduces it to what may be kept; or every fault at once. No message repeats what was typed. */
export function checkCard(card: CardInput, now: Date): { card: CheckedCard } | { faults: CardFault[] } {
  const digits = card.number.replace(/[\s-]/g, '');
  const faults = [
    ...numberFaults(digits),
    ...expiryFaults(card.expiry, now),
    ...cvcFaults(card.cvc),
    ...holderFaults(card.holder),
  ];
  if (faults.length > 0) return { faults };
  return { card: { brand: brandOf(digits), last4: digits.slice(-4), behaviour: TEST_CARDS[digits] ?? 'approve' } };
}

function numberFaults(digits: string): CardFault[] {
  if (!/^\d{12,19}$/.test(digits))
    return [{ pointer: '/number', code: 'length', message: 'A card number has 12 to 19 digits.' }];
  if (!passesLuhn(digits))
    return [{ pointer: '/number', code: 'luhn', message: 'This card number has a digit that is not right.' }];
  return [];
}

/** The check of ISO/IEC 7812-1, annex B. */
export function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

function expiryFaults(expiry: string, now: Date): CardFault[] {
  const parts = /^\s*(\d{1,2})\s*\/\s*(\d{2}|\d{4})\s*$/.exec(expiry);
  const month = Number(parts?.[1]);
  if (!parts || month < 1 || month > 12) {
    return [{ pointer: '/expiry', code: 'format', message: 'The expiry is a month and a year, such as 08/29.' }];
  }
  const year = Number(parts[2]) + (parts[2]?.length === 2 ? 2000 : 0);
  // A card is good to the end of its month, in whatever place on earth that comes last (UTC−12).
  const ends = Date.UTC(year, month, 1, 12);
  return ends > now.getTime() ? [] : [{ pointer: '/expiry', code: 'past', message: 'This card has expired.' }];
}

function cvcFaults(cvc: string): CardFault[] {
  return /^\d{3,4}$/.test(cvc.trim())
    ? []
    : [{ pointer: '/cvc', code: 'format', message: 'The security code has 3 or 4 digits.' }];
}

function holderFaults(holder: string): CardFault[] {
  return holder.trim() === ''
    ? [{ pointer: '/holder', code: 'required', message: 'The name on the card is needed.' }]
    : [];
}

const BRANDS: readonly [RegExp, CardBrand][] = [
  [/^4/, 'visa'],
  [/^(5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, 'mastercard'],
  [/^3[47]/, 'amex'],
  [/^35(2[89]|[3-8])/, 'jcb'],
  [/^62/, 'unionpay'],
  [/^9/, 'domestic'],
];

function brandOf(digits: string): CardBrand {
  return BRANDS.find(([pattern]) => pattern.test(digits))?.[1] ?? 'other';
}
