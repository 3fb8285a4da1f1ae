import * as v from 'valibot';
import { m } from '../../messages/generated/messages.js';

/** The fields of the checkout form by the gateway's names, in the order of the page. */
export const STEP_FIELDS = {
  contact: ['contact_email', 'contact_name', 'contact_phone'],
  delivery: [
    'delivery_method',
    'store',
    'address_recipient',
    'address_postcode',
    'address_line1',
    'address_line2',
    'address_handover',
    'address_note',
  ],
  payment: ['card_number', 'card_expiry', 'card_cvc', 'card_holder', 'consent'],
} as const;

export type Step = keyof typeof STEP_FIELDS;
const STEPS = Object.keys(STEP_FIELDS) as Step[];
export type FieldName = (typeof STEP_FIELDS)[Step][number];
export type FieldProblems = Partial<Record<FieldName, string>>;

/** Where the carrier leaves the parcel. */
export const HANDOVERS = ['hand-over', 'at-the-door', 'with-the-guard'] as const;

/** Emptied after every failed payment; a card is typed anew. */
export const CARD_FIELDS = ['card_number', 'card_expiry', 'card_cvc', 'card_holder'] as const;

export const FIELDS: readonly FieldName[] = STEPS.flatMap<FieldName>(step => STEP_FIELDS[step]);

/** The step a field stands in; undefined for what is no field of the form. */
export const stepOf = (field: string): Step | undefined =>
  STEPS.find(step => (STEP_FIELDS[step] as readonly string[]).includes(field));

/**
 * What is wrong with some fields, in words for the shopper. The rules are those of the gateway's `PlaceOrder`; the
 * gateway checks again. `today` is for the card's expiry.
 */
export function checkFields(values: FormData, fields: readonly FieldName[], today: Date): FieldProblems {
  const isPickup = values.get('delivery_method') === 'pickup';
  const problems: FieldProblems = {};
  for (const field of fields) {
    if (isPickup ? field.startsWith('address_') : field === 'store') continue;
    const result = v.safeParse(schemaOf(field, today), String(values.get(field) ?? '').trim());
    if (!result.success) problems[field] = result.issues[0].message;
  }
  return problems;
}

const digits = (value: string) => value.replace(/\D/g, '');
const atMost = (max: number) => v.maxLength<string, number, string>(max, m.problem_too_long({ max }));
const needed = (message: string, max: number) => v.pipe(v.string(), v.nonEmpty(message), atMost(max));

// Built when asked, so that messages are in the language of the document.
function schemaOf(field: FieldName, today: Date): v.GenericSchema<string> {
  switch (field) {
    case 'contact_email':
      return v.pipe(needed(m.problem_email_missing(), 254), v.email(m.problem_email()));
    case 'contact_name':
      return needed(m.problem_name_missing(), 80);
    case 'contact_phone':
      return v.pipe(
        needed(m.problem_phone_missing(), 24),
        v.check(value => /^\+?[\d\s()-]+$/.test(value) && isBetween(digits(value).length, 9, 15), m.problem_phone()),
      );
    case 'delivery_method':
      return v.picklist(['delivery', 'pickup']);
    case 'address_handover':
      return v.picklist(['', ...HANDOVERS]);
    case 'store':
      return needed(m.problem_store_missing(), 64);
    case 'address_postcode':
      return v.pipe(
        needed(m.problem_postcode_missing(), 20),
        v.regex(/^\d{5}$/, issue => m.problem_postcode({ digits: digits(issue.input).length })),
      );
    case 'address_line1':
      return needed(m.problem_line1_missing(), 200);
    case 'address_recipient':
      return v.pipe(v.string(), atMost(80));
    case 'address_line2':
    case 'address_note':
      return v.pipe(v.string(), atMost(200));
    case 'card_number':
      return v.pipe(
        needed(m.problem_card_number_missing(), 32),
        v.check(value => isCardNumber(digits(value)), m.problem_card_number()),
      );
    case 'card_expiry':
      return v.pipe(
        v.string(),
        v.regex(/^(0[1-9]|1[0-2])\s*\/\s*(20)?\d\d$/, m.problem_card_expiry()),
        v.check(value => isStillGood(value, today), m.problem_card_expired()),
      );
    case 'card_cvc':
      return v.pipe(v.string(), v.regex(/^\d{3,4}$/, m.problem_card_cvc()));
    case 'card_holder':
      return needed(m.problem_card_holder_missing(), 80);
    case 'consent':
      return v.pipe(v.string(), v.nonEmpty(m.problem_consent()));
  }
}

const isBetween = (value: number, low: number, high: number) => value >= low && value <= high;

/** Length and the Luhn check of ISO/IEC 7812-1. */
function isCardNumber(number: string): boolean {
  if (!isBetween(number.length, 12, 19)) return false;
  const sum = [...number].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** A card is good until its month is over. */
function isStillGood(expiry: string, today: Date): boolean {
  const [month = 0, year = 0] = expiry.split('/').map(part => Number(part.trim()));
  return Date.UTC(year < 100 ? 2000 + year : year, month, 1) > today.getTime();
}

/** Groups a card's digits as they stand on the card: `4242 4242 4242 4242`. */
export const groupedCardNumber = (value: string): string =>
  digits(value)
    .slice(0, 19)
    .replace(/(\d{4})(?=\d)/g, '$1 ');

/** Puts the slash into an expiry: `1230` → `12/30`. */
export function slashedExpiry(value: string): string {
  const typed = digits(value).slice(0, 4);
  return typed.length > 2 ? `${typed.slice(0, 2)}/${typed.slice(2)}` : typed;
}
