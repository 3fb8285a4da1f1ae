import { useScoped, useShell } from '@maru/shell/contract';
import { Link as RouterLink, useLocation } from '@maru/shell/contract/router';
import { Link } from '@maru/ui-kit/link';
import { LoadMore } from '@maru/ui-kit/load-more';
import { Shelf, type ShelfProps } from '@maru/ui-kit/shelf';
import { Fragment, type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { m } from '../messages/generated/messages.js';
import { createListParts, type ListPart, partsUpTo } from '../state/list-parts.ts';
import { anew, searchPath, withParameters } from '../state/list-search.ts';
import { PieceCard } from './piece-card.tsx';

export interface PartedShelfProps {
  /** The part that the address names. */
  part: ListPart;
  /** Pieces in the whole list. */
  total: number;
  perRow: NonNullable<ShelfProps['perRow']>;
  /** As the `sizes` attribute of the pictures. */
  sizes: string;
  isChanging: boolean;
  /** Stands among the pieces where the last row would have a gap; a list that goes on has none to fill. */
  note?: ReactNode;
}

const NOTE_AT = 4;

/** A list in parts: "more" is a link to the next part, and adds it to those that are on the shelf already. */
export function PartedShelf({ part, total, perRow, sizes, isChanging, note }: PartedShelfProps) {
  const { pathname, search } = useLocation();
  const shelf = useRef<HTMLUListElement>(null);
  const parameters = new URLSearchParams(search);
  const parts = useParts(searchPath(pathname, anew(parameters)), part);
  const pieces = parts.flatMap(({ items }) => items);
  useMoreAnnounced({ parts: parts.length, shown: pieces.length, total, isWhole: !part.nextCursor, shelf });
  const isWhole = parts.length === 1 && !part.nextCursor;
  const hasGap = isWhole && pieces.length > NOTE_AT && pieces.length % perRow === perRow - 1;
  const more = part.nextCursor && searchPath(pathname, withParameters(parameters, { cursor: part.nextCursor }));
  return (
    <>
      {parts[0]?.cursor != null && (
        <Link render={<RouterLink to={searchPath(pathname, anew(parameters))} />}>{m.list_earlier()}</Link>
      )}
      <Shelf perRow={perRow} ref={shelf}>
        {pieces.map((piece, index) => (
          <Fragment key={piece.slug}>
            {index === NOTE_AT && hasGap && note}
            <PieceCard piece={piece} sizes={sizes} priority={index === 0} />
          </Fragment>
        ))}
      </Shelf>
      {more && (
        <LoadMore
          shown={pieces.length}
          total={total}
          next={part.items.length}
          pending={isChanging}
          render={<RouterLink to={more} replace preventScrollReset />}
        />
      )}
    </>
  );
}

/** All parts that lead to the one of the address, as far as this document has read them. */
function useParts(list: string, part: ListPart): readonly ListPart[] {
  const known = useScoped('catalog/list-parts', createListParts);
  const { cursor, items, nextCursor } = part;
  useEffect(() => known.keep(list, { cursor, items, nextCursor }), [known, list, cursor, items, nextCursor]);
  return partsUpTo(known.of(list), part);
}

interface Growth {
  parts: number;
  shown: number;
  total: number;
  isWhole: boolean;
  shelf: RefObject<HTMLUListElement | null>;
}

/** Says how far the list has grown, and keeps focus in it when the link that had it is gone. */
function useMoreAnnounced({ parts, shown, total, isWhole, shelf }: Growth) {
  const shell = useShell();
  const before = useRef({ parts, shown });
  useEffect(() => {
    const { parts: partsBefore, shown: shownBefore } = before.current;
    before.current = { parts, shown };
    if (parts !== partsBefore + 1) return;
    shell.announce(m.list_count_shown({ shown, total }));
    if (!isWhole) return;
    const links = shelf.current?.querySelectorAll<HTMLElement>('a[href*="/p/"]');
    links?.[shownBefore]?.focus({ preventScroll: true });
  }, [parts, shown, total, isWhole, shell, shelf]);
}
