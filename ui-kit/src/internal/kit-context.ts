import { type Context, createContext, useContext } from 'react';

export type KitLocale = 'ko' | 'en';

/** What the kit knows of the page. Fields are only ever added: two versions of the kit read the same context. */
export interface KitValue {
  locale: KitLocale;
  /** For the few style elements that Base UI writes at run time. */
  nonce?: string | undefined;
}

const key = Symbol.for('maru.kit');
const shared = globalThis as unknown as Record<symbol, Context<KitValue> | undefined>;

// One context for every copy of the kit on a page: each remote may carry its own.
shared[key] ??= createContext<KitValue>({ locale: 'en' });
export const KitContext: Context<KitValue> = shared[key];

export function useKit(): KitValue {
  return useContext(KitContext);
}

/** The kit's own words in the page's language: `useLabels({ en: { close: 'Close' }, ko: { close: '닫기' } })`. */
export function useLabels<Labels>(catalogue: Record<KitLocale, Labels>): Labels {
  return catalogue[useKit().locale];
}
