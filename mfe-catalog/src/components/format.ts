import type { Locale } from '@maru/shell/contract';
import { m } from '../messages/generated/messages.js';

/** Millimetres as centimetres, which people measure shelves in. */
export const formatLength = (millimetres: number, locale: Locale) =>
  m.measure_cm({ value: new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(millimetres / 10) });

export const formatWeight = (grams: number, locale: Locale) =>
  m.measure_g({ value: new Intl.NumberFormat(locale).format(grams) });

export const formatVolume = (millilitres: number, locale: Locale) =>
  m.measure_ml({ value: new Intl.NumberFormat(locale).format(millilitres) });
