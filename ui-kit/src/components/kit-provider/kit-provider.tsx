import type { ReactNode } from 'react';
import { KitContext, type KitLocale, useKit } from '../../internal/kit-context.ts';

export interface KitProviderProps {
  /** The language of the kit's own words. */
  locale: KitLocale;
  /** The document's CSP nonce, for the style elements that a list in a popup needs. */
  nonce?: string;
  children?: ReactNode;
}

/** Tells every copy of the kit on the page which language it speaks. Once, around everything. */
export function KitProvider({ locale, nonce, children }: KitProviderProps) {
  return <KitContext value={{ locale, nonce }}>{children}</KitContext>;
}

/** The language of the page, `'en'` outside a provider. */
export function useKitLocale(): KitLocale {
  return useKit().locale;
}
