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

/** Sentences and lists, in the order in which they stand. */
export function blocksOf(lines: readonly string[]): (string | { items: string[] })[] {
  const blocks: (string | { items: string[] })[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (!line.startsWith('- ')) blocks.push(line);
    else if (typeof last === 'object') last.items.push(line.slice(2));
    else blocks.push({ items: [line.slice(2)] });
  }
  return blocks;
}
