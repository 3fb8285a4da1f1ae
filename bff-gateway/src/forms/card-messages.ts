import type { Locale } from '../../contract/locale.ts';

type Words = Record<Locale, string>;

const byField: Record<string, Words> = {
  number: {
    ko: '카드 번호가 맞지 않습니다. 카드 앞면의 번호를 다시 확인해 주세요.',
    en: 'This is not a card number. Check it against the front of the card.',
  },
  expiry: {
    ko: '유효 기간을 월/년으로 입력해 주세요. 예: 08/29',
    en: 'Enter the expiry as month and year, like 08/29.',
  },
  cvc: { ko: '보안 코드는 세 자리나 네 자리 숫자입니다.', en: 'The security code has three or four digits.' },
  holder: { ko: '카드에 적힌 이름을 입력해 주세요.', en: 'Enter the name on the card.' },
};

const expired: Words = {
  ko: '유효 기간이 지난 카드입니다. 다른 카드를 써 주세요.',
  en: 'This card has expired. Use another one.',
};

/** What to do about a card's field, by the code that the payment service or the form found. */
export function cardMessage(field: string, code: string, locale: Locale): string {
  if (field === 'expiry' && code === 'past') return expired[locale];
  return (byField[field] ?? byField.number)?.[locale] ?? '';
}
