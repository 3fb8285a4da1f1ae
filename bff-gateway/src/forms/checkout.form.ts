import * as v from 'valibot';
import type { Checkout } from '../services/purchase.ts';
import { requiredText, text } from './parse-form.ts';

const digitsOnly = (value: string) => value.replace(/[\s-]/g, '');

const Contact = {
  attempt: v.pipe(text(100), v.regex(/^[\w-]{8,100}$/, 'required')),
  contact_email: v.pipe(requiredText(254), v.regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'email')),
  contact_name: requiredText(80),
  contact_phone: v.pipe(requiredText(24), v.regex(/^\+?[0-9][0-9 ()-]{6,22}$/, 'phone')),
  consent: v.pipe(
    v.optional(v.unknown(), ''),
    v.check(value => value === 'on' || value === 'true' || value === true, 'required'),
  ),
};

const Card = {
  payment_token: text(128),
  card_number: text(32),
  card_expiry: text(9),
  card_cvc: text(8),
  card_holder: text(80),
};

/** What a plain page shows of both ways; a total that makes no sense counts as not said. */
const seen = v.fallback(v.optional(v.pipe(v.string(), v.regex(/^\d{1,12}$/), v.transform(Number))), undefined);
const Seen = { total_delivery: seen, total_pickup: seen };

const Delivery = v.object({
  ...Contact,
  ...Card,
  ...Seen,
  delivery_method: v.literal('delivery', 'choice'),
  address_recipient: text(80),
  address_postcode: v.pipe(requiredText(10), v.transform(digitsOnly), v.regex(/^\d{5}$/, 'postcode')),
  address_line1: requiredText(200),
  address_line2: text(200),
  address_handover: v.optional(v.picklist(['', 'hand-over', 'at-the-door', 'with-the-guard'], 'choice'), ''),
  address_note: text(300),
});

const PickUp = v.object({
  ...Contact,
  ...Card,
  ...Seen,
  delivery_method: v.literal('pickup', 'choice'),
  store: requiredText(40),
});

type Filled = v.InferOutput<typeof Delivery> | v.InferOutput<typeof PickUp>;

/** The checkout form. A token stands for the card; without one every field of the card is needed. */
export const CheckoutForm = v.pipe(
  v.variant('delivery_method', [Delivery, PickUp], 'choice'),
  cardField('card_number', value => /^\d{12,19}$/.test(digitsOnly(value))),
  cardField('card_expiry', value => /^\d{1,2}\s*\/\s*(\d{2}|\d{4})$/.test(value)),
  cardField('card_cvc', value => /^\d{3,4}$/.test(value)),
  cardField('card_holder', value => value !== ''),
  v.transform(toCheckout),
);

type CardField = 'card_number' | 'card_expiry' | 'card_cvc' | 'card_holder';

function cardField(field: CardField, isRight: (value: string) => boolean) {
  return v.forward(
    v.partialCheck<Filled, [['payment_token'], [CardField]], Filled, string>(
      [['payment_token'], [field]],
      form => form.payment_token !== '' || isRight(form[field]),
      'format',
    ),
    [field],
  );
}

function toCheckout(form: Filled): Checkout {
  return {
    attempt: form.attempt,
    contact: { email: form.contact_email, name: form.contact_name, phone: form.contact_phone },
    delivery:
      form.delivery_method === 'pickup'
        ? { method: 'pickup', store: form.store }
        : { method: 'delivery', address: addressOf(form) },
    seenTotal: form.delivery_method === 'pickup' ? form.total_pickup : form.total_delivery,
    payment: form.payment_token
      ? { token: form.payment_token }
      : {
          card: {
            number: digitsOnly(form.card_number),
            expiry: form.card_expiry.replace(/\s/g, ''),
            cvc: form.card_cvc,
            holder: form.card_holder,
          },
        },
  };
}

function addressOf(form: v.InferOutput<typeof Delivery>) {
  return {
    recipient: form.address_recipient || form.contact_name,
    postalCode: form.address_postcode,
    line1: form.address_line1,
    ...(form.address_line2 && { line2: form.address_line2 }),
    ...(form.address_handover && { handover: form.address_handover }),
    ...(form.address_note && { note: form.address_note }),
  };
}
