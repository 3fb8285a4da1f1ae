import { describe, expect, it } from 'vitest';
import { overwriteGetLocale } from '../../messages/generated/runtime.js';
import { checkFields, FIELDS, type FieldName, groupedCardNumber, slashedExpiry, stepOf } from './checkout-form.ts';

const today = new Date('2026-11-25T03:00:00Z');
const good: Partial<Record<FieldName, string>> = {
  contact_email: 'reader@mail.example',
  contact_name: '독자',
  contact_phone: '010-0000-0000',
  delivery_method: 'delivery',
  address_postcode: '03052',
  address_line1: '0 Sample-gil, Jongno-gu, Seoul',
  card_number: '4242 4242 4242 4242',
  card_expiry: '12/30',
  card_cvc: '123',
  card_holder: 'READER',
  consent: 'on',
};

function formOf(changes: Partial<Record<FieldName, string>> = {}): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...good, ...changes })) form.set(name, value);
  return form;
}
const problemOf = (field: FieldName, value: string) => checkFields(formOf({ [field]: value }), [field], today)[field];

describe('the checkout form', () => {
  it('finds nothing wrong with a complete order', () => {
    expect(checkFields(formOf(), FIELDS, today)).toEqual({});
  });

  it('says how many digits the postal code has', () => {
    overwriteGetLocale(() => 'en');
    expect(problemOf('address_postcode', '0305')).toBe('A postal code has five digits. This one has four.');
    overwriteGetLocale(() => 'ko');
    expect(problemOf('address_postcode', '0305')).toBe('우편번호는 다섯 자리입니다. 지금은 네 자리입니다.');
  });

  it('names what is missing in the language of the document', () => {
    overwriteGetLocale(() => 'en');
    const problems = checkFields(new FormData(), ['contact_email', 'contact_name', 'consent'], today);
    expect(problems).toEqual({
      contact_email: 'Enter the e-mail address for the order.',
      contact_name: 'Tell us your name.',
      consent: 'See the order through and agree to it.',
    });
  });

  it.each(['reader', 'reader@', '@mail.example', 'a b@mail.example'])(
    'does not take %s as an e-mail address',
    value => {
      expect(problemOf('contact_email', value)).toBeTruthy();
    },
  );

  it.each(['01000000000', '+82 10 0000 0000', '02-000-0000'])('takes %s as a telephone number', value => {
    expect(problemOf('contact_phone', value)).toBeUndefined();
  });

  it('asks for an address or for a shop, never for both', () => {
    const pickup = { delivery_method: 'pickup', address_postcode: '', address_line1: '', store: '' };
    expect(Object.keys(checkFields(formOf(pickup), FIELDS, today))).toEqual(['store']);
    const delivery = { delivery_method: 'delivery', address_line1: '', store: '' };
    expect(Object.keys(checkFields(formOf(delivery), FIELDS, today))).toEqual(['address_line1']);
  });

  it('sees a wrong digit in a card number', () => {
    expect(problemOf('card_number', '4242 4242 4242 4243')).toBeTruthy();
    expect(problemOf('card_number', '4000 0000 0000 0002')).toBeUndefined();
  });

  it('takes a card until its month is over', () => {
    overwriteGetLocale(() => 'en');
    expect(problemOf('card_expiry', '11/26')).toBeUndefined();
    expect(problemOf('card_expiry', '10/26')).toBe('This card has expired. Use another one.');
    expect(problemOf('card_expiry', '13/30')).toBe('The expiry is a month and a year, like 08/29.');
  });

  it('knows the step of every field', () => {
    expect(stepOf('address_line1')).toBe('delivery');
    expect(stepOf('attempt')).toBeUndefined();
  });

  it('groups digits as they are typed', () => {
    expect(groupedCardNumber('42424242x4242 4242')).toBe('4242 4242 4242 4242');
    expect(groupedCardNumber('4242')).toBe('4242');
    expect(slashedExpiry('12')).toBe('12');
    expect(slashedExpiry('1230')).toBe('12/30');
    expect(slashedExpiry('12/3')).toBe('12/3');
  });
});
