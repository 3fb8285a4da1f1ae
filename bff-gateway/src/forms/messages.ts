import type { Locale } from '../../contract/locale.ts';
import { cardMessage } from './card-messages.ts';

type Words = Record<Locale, string>;
type Message = Words | ((value: string) => Words);

const digits = (value: string) => value.replace(/\D/g, '').length;
const koreanDigits = ['영', '한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉'];
const englishDigits = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** What to do about a field: by `<field>.<code>`, then by `<code>`. */
const messages: Record<string, Message> = {
  'contact_email.required': {
    ko: '주문 확인을 받을 이메일을 입력해 주세요.',
    en: 'Enter the e-mail address for the confirmation.',
  },
  email: {
    ko: '이메일에는 @와 도메인이 있습니다. 예: name@example.com',
    en: 'An e-mail address has an @ and a domain, like name@example.com.',
  },
  'contact_name.required': { ko: '받는 분 이름을 입력해 주세요.', en: 'Enter your name.' },
  'contact_phone.required': { ko: '연락할 전화번호를 입력해 주세요.', en: 'Enter a phone number for the delivery.' },
  phone: {
    ko: '전화번호는 숫자로 입력해 주세요. 예: 010-1234-5678',
    en: 'A phone number has digits only, like 010-1234-5678.',
  },
  'delivery_method.choice': { ko: '택배나 매장 수령 가운데 하나를 골라 주세요.', en: 'Choose delivery or pick-up.' },
  'store.required': { ko: '받으실 매장을 골라 주세요.', en: 'Choose the shop to pick up from.' },
  'address_postcode.required': {
    ko: '우편번호 다섯 자리를 입력해 주세요.',
    en: 'Enter the five digits of the postal code.',
  },
  postcode: value => ({
    ko: `우편번호는 다섯 자리입니다. 지금은 ${koreanDigits[digits(value)] ?? digits(value)} 자리입니다.`,
    en: `A postal code has five digits. This one has ${englishDigits[digits(value)] ?? digits(value)}.`,
  }),
  'address_line1.required': { ko: '도로명 주소를 입력해 주세요.', en: 'Enter the street and number.' },
  'address_handover.choice': {
    ko: '받는 방법을 목록에서 골라 주세요.',
    en: 'Choose from the list how it is handed over.',
  },
  'consent.required': { ko: '주문 내용과 약관에 동의해 주세요.', en: 'Agree to the order and the terms.' },
  'attempt.required': { ko: '주문서를 새로 고치고 다시 보내 주세요.', en: 'Reload the checkout and send it again.' },
  'order_number.required': {
    ko: '주문 확인에 적힌 주문번호를 입력해 주세요.',
    en: 'Enter the order number as it stands in the confirmation.',
  },
  'order_number.too-long': {
    ko: '주문번호는 M-2611-04F7K 같은 모양입니다.',
    en: 'An order number looks like M-2611-04F7K.',
  },
  'email.email': {
    ko: '이메일에는 @와 도메인이 있습니다. 예: name@example.com',
    en: 'An e-mail address has an @ and a domain, like name@example.com.',
  },
  'email.required': { ko: '이메일을 입력해 주세요.', en: 'Enter your e-mail address.' },
  'password.required': { ko: '비밀번호를 입력해 주세요.', en: 'Enter your password.' },
  'email.taken': {
    ko: '이 이메일로는 이미 계정이 있습니다. 로그인하거나 다른 이메일을 적어 주세요.',
    en: 'This address has an account. Sign in with it, or use another one.',
  },
  'name.required': { ko: '이름을 입력해 주세요.', en: 'Enter your name.' },
  'password.wrong': { ko: '지금 쓰는 비밀번호와 다릅니다.', en: 'This is not the password you have now.' },
  'password_new.required': { ko: '새 비밀번호를 입력해 주세요.', en: 'Enter the new password.' },
  short: value => ({
    ko: `비밀번호는 열 글자부터입니다. 지금은 ${value.length}글자입니다.`,
    en: `A password has ten characters or more. This one has ${value.length}.`,
  }),
  'recipient.required': { ko: '받는 분 이름을 입력해 주세요.', en: 'Enter who receives the parcel.' },
  'phone.required': { ko: '연락할 전화번호를 입력해 주세요.', en: 'Enter a phone number for the delivery.' },
  'country.required': { ko: '나라를 골라 주세요.', en: 'Choose the country.' },
  'postcode.required': { ko: '우편번호 다섯 자리를 입력해 주세요.', en: 'Enter the five digits of the postal code.' },
  'line1.required': { ko: '주소를 입력해 주세요.', en: 'Enter the street and number.' },
  'city.required': { ko: '도시를 입력해 주세요.', en: 'Enter the city.' },
  'sku.required': { ko: '담을 작품을 골라 주세요.', en: 'Choose a piece.' },
  'quantity.quantity': { ko: '수량은 1에서 20 사이의 수입니다.', en: 'A quantity is a number from 1 to 20.' },
  'quantity.quantity-or-none': {
    ko: '수량은 0에서 20 사이의 수입니다. 0이면 뺍니다.',
    en: 'A quantity is a number from 0 to 20; 0 takes the line out.',
  },
  required: { ko: '이 항목을 입력해 주세요.', en: 'Fill this in.' },
  'too-long': { ko: '너무 깁니다. 줄여 주세요.', en: 'This is too long. Shorten it.' },
};

const unknown: Words = { ko: '이 항목을 확인해 주세요.', en: 'Check this field.' };

export function fieldMessage(field: string, code: string, value: string, locale: Locale): string {
  if (field.startsWith('card_')) return cardMessage(field.slice('card_'.length), code, locale);
  const message = messages[`${field}.${code}`] ?? messages[code] ?? unknown;
  return (typeof message === 'function' ? message(value) : message)[locale];
}
