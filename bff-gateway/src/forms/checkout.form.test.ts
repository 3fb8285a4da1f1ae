import { describe, expect, it } from 'vitest';
import { GatewayError } from '../errors/gateway-error.ts';
import { CheckoutForm } from './checkout.form.ts';
import { parseForm } from './parse-form.ts';

const whole = {
  attempt: 'attempt-0001',
  contact_email: ' name@example.com ',
  contact_name: 'Name',
  contact_phone: '010-1234-5678',
  delivery_method: 'delivery',
  address_postcode: '03 052',
  address_line1: '1 Bukchon-ro',
  card_number: '4242-4242 4242 4242',
  card_expiry: '12 / 30',
  card_cvc: '123',
  card_holder: 'NAME',
  consent: 'on',
};

function errorsOf(fields: object, locale: 'ko' | 'en' = 'en') {
  try {
    parseForm(CheckoutForm, { ...whole, ...fields }, locale);
  } catch (error) {
    if (error instanceof GatewayError)
      return Object.fromEntries((error.errors ?? []).map(one => [one.pointer, one.message]));
    throw error;
  }
  return {};
}

describe('the checkout form', () => {
  it('becomes an order to deliver', () => {
    expect(parseForm(CheckoutForm, whole, 'en')).toEqual({
      attempt: 'attempt-0001',
      contact: { email: 'name@example.com', name: 'Name', phone: '010-1234-5678' },
      delivery: { method: 'delivery', address: { recipient: 'Name', postalCode: '03052', line1: '1 Bukchon-ro' } },
      payment: { card: { number: '4242424242424242', expiry: '12/30', cvc: '123', holder: 'NAME' } },
    });
  });

  it('becomes an order to pick up, with a token instead of the card', () => {
    const form = { ...whole, delivery_method: 'pickup', store: 'bukchon', payment_token: 'tok_1', card_number: '' };
    expect(parseForm(CheckoutForm, form, 'en')).toMatchObject({
      delivery: { method: 'pickup', store: 'bukchon' },
      payment: { token: 'tok_1' },
    });
  });

  it('says of every field at once what to do', () => {
    expect(
      errorsOf({ contact_email: 'name', contact_phone: '', address_postcode: '1234', card_number: '42', consent: '' }),
    ).toEqual({
      '/contact_email': 'An e-mail address has an @ and a domain, like name@example.com.',
      '/contact_phone': 'Enter a phone number for the delivery.',
      '/address_postcode': 'A postal code has five digits. This one has four.',
      '/card_number': 'This is not a card number. Check it against the front of the card.',
      '/consent': 'Agree to the order and the terms.',
    });
  });

  it('says it in Korean', () => {
    expect(errorsOf({ address_postcode: '1234' }, 'ko')).toEqual({
      '/address_postcode': '우편번호는 다섯 자리입니다. 지금은 네 자리입니다.',
    });
  });

  it('needs no address to pick up, but a shop', () => {
    const errors = errorsOf({ delivery_method: 'pickup', address_line1: '', address_postcode: '' });
    expect(Object.keys(errors)).toEqual(['/store']);
  });

  it('asks how to deliver when that is left out', () => {
    expect(errorsOf({ delivery_method: 'drone' })).toEqual({ '/delivery_method': 'Choose delivery or pick-up.' });
  });
});
