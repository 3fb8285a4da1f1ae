import type { components } from '../../../contract/generated/catalog.ts';
import type { LocalisedText, Term } from './records.ts';

export const krw = (amount: number): components['schemas']['Money'] => ({ amount, currency: 'KRW' });

export function termOf(terms: readonly Term[], key: string): Term {
  return known(
    terms.find(term => term.key === key),
    'term',
    key,
  );
}

export function textOf(texts: Readonly<Record<string, LocalisedText>>, key: string): LocalisedText {
  return known(texts[key], 'text', key);
}

/** The value, or an error that names what was looked for: a seed that refers to nothing does not start. */
export function known<T>(value: T | undefined, what: string, key: string): T {
  if (value === undefined) throw new Error(`The catalogue has no ${what} "${key}"`);
  return value;
}
