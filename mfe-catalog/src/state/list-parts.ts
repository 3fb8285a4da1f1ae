import type { Schemas } from '@maru/bff-gateway/contract';

/** A part of a list as it was read: `cursor` is where it begins, null at the first piece. */
export interface ListPart {
  cursor: string | null;
  items: readonly Schemas['ProductSummary'][];
  nextCursor: string | null;
}

/** Parts that this document has read, by list, so that "more" adds to the shelf and Back finds all of it again. */
export interface ListParts {
  of(list: string): readonly ListPart[];
  keep(list: string, part: ListPart): void;
}

export function createListParts(): ListParts {
  const lists = new Map<string, readonly ListPart[]>();
  const of = (list: string) => lists.get(list) ?? [];
  return {
    of,
    keep: (list, part) => void lists.set(list, [...of(list).filter(known => known.cursor !== part.cursor), part]),
  };
}

/** The parts that lead without a gap to `last`, first to last; those that are not known are not there. */
export function partsUpTo(known: readonly ListPart[], last: ListPart): readonly ListPart[] {
  const chain = [last];
  for (let first = last; first.cursor !== null; ) {
    const before = known.find(part => part.nextCursor === first.cursor && !chain.includes(part));
    if (!before) break;
    chain.unshift(before);
    first = before;
  }
  return chain;
}
