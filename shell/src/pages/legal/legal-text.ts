import type { Locale } from '@maru/shell/contract';

/** A document of the store in one language; a line that begins with `- ` is an item of a list. */
export interface LegalText {
  title: string;
  lead: string;
  /** Since when it holds, in words. */
  since: string;
  parts: readonly { id: string; title: string; lines: readonly string[] }[];
}

export type LegalTexts = Record<Locale, LegalText>;
