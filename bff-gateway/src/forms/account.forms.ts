import * as v from 'valibot';
import type { NewAddress } from '../clients/identity.client.ts';
import { requiredText, text } from './parse-form.ts';
import { Password } from './sign-in.form.ts';

const Email = v.pipe(requiredText(254), v.regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'email'));
const NewPassword = v.pipe(Password, v.minLength(10, 'short'));

export const SignUpForm = v.object({ name: requiredText(80), email: Email, password: NewPassword });

export const ProfileForm = v.object({
  name: requiredText(80),
  email: Email,
  /** Only for another e-mail address. */
  password: v.pipe(v.optional(v.string('required'), ''), v.maxLength(200, 'too-long')),
});

export const PasswordForm = v.object({ password: Password, password_new: NewPassword });

const Key = v.pipe(requiredText(100), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'required'));
export const PieceForm = v.object({ sku: Key, slug: Key });

export const ViewedForm = v.object({
  items: v.pipe(
    v.array(
      v.object({ sku: Key, slug: Key, at: v.pipe(v.string('required'), v.isoTimestamp('required')) }),
      'required',
    ),
    v.maxLength(24, 'too-long'),
  ),
});

const digitsOnly = (value: string) => value.replace(/[\s-]/g, '');

const Fields = v.object({
  recipient: requiredText(80),
  phone: v.pipe(requiredText(24), v.regex(/^\+?[0-9][0-9 ()-]{6,22}$/, 'phone')),
  country: v.pipe(requiredText(2), v.regex(/^[A-Z]{2}$/, 'required')),
  postcode: text(16),
  line1: requiredText(200),
  line2: text(200),
  city: text(100),
  region: text(100),
  is_default: v.optional(v.unknown(), ''),
});
type Filled = v.InferOutput<typeof Fields>;

/** An address in Korea has a postal code of five digits, one elsewhere a city. */
export const AddressForm = v.pipe(
  Fields,
  v.forward(
    v.partialCheck(
      [['country'], ['postcode']],
      ({ country, postcode }) => country !== 'KR' || postcode !== '',
      'required',
    ),
    ['postcode'],
  ),
  v.forward(
    v.partialCheck(
      [['country'], ['postcode']],
      ({ country, postcode }) => country !== 'KR' || /^\d{5}$/.test(digitsOnly(postcode)),
      'postcode',
    ),
    ['postcode'],
  ),
  v.forward(
    v.partialCheck([['country'], ['city']], ({ country, city }) => country === 'KR' || city !== '', 'required'),
    ['city'],
  ),
  v.transform(toAddress),
);

function toAddress({ postcode, line2, city, region, is_default, ...rest }: Filled): NewAddress {
  const isKorean = rest.country === 'KR';
  const postalCode = isKorean ? digitsOnly(postcode) : postcode;
  return {
    ...rest,
    ...(postalCode && { postalCode }),
    ...(line2 && { line2 }),
    // In Korea the first line begins with them.
    ...(!isKorean && city && { city }),
    ...(!isKorean && region && { region }),
    isDefault: is_default === 'on' || is_default === 'true' || is_default === true,
  };
}
