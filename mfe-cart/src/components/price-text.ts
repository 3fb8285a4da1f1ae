import type { Locale, Money } from '@maru/shell/contract';

/** A price inside a sentence: `₩38,000`, `38,000원`. */
export function priceText({ amount }: Money, locale: Locale): string {
  const digits = new Intl.NumberFormat(locale === 'ko' ? 'ko-KR' : 'en-GB').format(amount);
  return locale === 'ko' ? `${digits}원` : `₩${digits}`;
}
