import type { Locale, Money } from '@maru/shell/contract';
import { m } from '../messages/generated/messages.js';

/** `₩38,000` in English, `38,000원` in Korean. */
export function formatPrice({ amount }: Money, locale: Locale): string {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(amount);
  return locale === 'ko' ? `${number}원` : `₩${number}`;
}

/** Millimetres as centimetres, which people measure shelves in. */
export const formatLength = (millimetres: number, locale: Locale) =>
  m.measure_cm({ value: new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(millimetres / 10) });

export const formatWeight = (grams: number, locale: Locale) =>
  m.measure_g({ value: new Intl.NumberFormat(locale).format(grams) });

export const formatVolume = (millilitres: number, locale: Locale) =>
  m.measure_ml({ value: new Intl.NumberFormat(locale).format(millilitres) });
