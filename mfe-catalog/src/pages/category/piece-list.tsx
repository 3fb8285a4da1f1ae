import type { Schemas } from '@maru/bff-gateway/contract';
import { LocalLink, useScoped, useShell } from '@maru/shell/contract';
import { Link as RouterLink } from '@maru/shell/contract/router';
import { Link } from '@maru/ui-kit/link';
import { LoadMore } from '@maru/ui-kit/load-more';
import { Shelf, ShelfNote } from '@maru/ui-kit/shelf';
import { Text } from '@maru/ui-kit/text';
import { Fragment, useEffect, useId, useRef } from 'react';
import { PieceCard } from '../../components/piece-card.tsx';
import { m } from '../../messages/generated/messages.js';
import { createListParts, type ListPart, partsUpTo } from '../../state/list-parts.ts';
import { anew, searchPath, withParameters } from '../../state/list-search.ts';
import { EmptyList } from './empty-list.tsx';
import { ListBar } from './list-bar.tsx';
import styles from './piece-list.module.css';
import type { ListAddress, ListProps } from './use-list-address.ts';

const PER_ROW = 3;

/** The shelf of what fits, in parts; "more" is a link to the next part and adds to those that are here already. */
export function PieceList({ page, cursor, address }: ListProps & { cursor: string | null }) {
  const titleId = useId();
  const shelf = useRef<HTMLUListElement>(null);
  const parts = useParts(page, cursor, address);
  const pieces = parts.flatMap(part => part.items);
  // A note stands where the last row would have a gap; a list that goes on has none to fill.
  const fillsRow =
    parts.length === 1 && !page.nextCursor && pieces.length > 7 && pieces.length % PER_ROW === PER_ROW - 1;
  const hasEarlier = parts[0]?.cursor != null;
  useMoreAnnounced(pieces.length, page, shelf, parts.length);
  const more =
    page.nextCursor && searchPath(address.pathname, withParameters(address.search, { cursor: page.nextCursor }));
  return (
    <section aria-labelledby={titleId} aria-busy={address.isChanging || undefined} className={styles.list}>
      <ListBar titleId={titleId} page={page} address={address} />
      {hasEarlier && (
        <Link render={<RouterLink to={searchPath(address.pathname, anew(address.search))} />}>{m.list_earlier()}</Link>
      )}
      {pieces.length === 0 && <EmptyList page={page} address={address} />}
      {pieces.length > 0 && (
        <Shelf perRow={PER_ROW} ref={shelf}>
          {pieces.map((piece, index) => (
            <Fragment key={piece.slug}>
              {index === 4 && fillsRow && <WallNote />}
              <PieceCard piece={piece} sizes="(max-width: 47.99rem) 50vw, 26vw" priority={index < 3} />
            </Fragment>
          ))}
        </Shelf>
      )}
      {more && (
        <LoadMore
          shown={pieces.length}
          total={page.total}
          next={page.items.length}
          pending={address.isChanging}
          render={<RouterLink to={more} replace preventScrollReset />}
        />
      )}
    </section>
  );
}

/** All parts that lead to the one of the address, as far as this document has read them. */
function useParts(page: Schemas['CategoryPage'], cursor: string | null, { pathname, search }: ListAddress) {
  const { locale } = useShell();
  const known = useScoped('catalog/list-parts', createListParts);
  const list = `${locale} ${searchPath(pathname, anew(search))}`;
  const part: ListPart = { cursor, items: page.items, nextCursor: page.nextCursor };
  useEffect(() => {
    known.keep(list, { cursor, items: page.items, nextCursor: page.nextCursor });
  }, [known, list, cursor, page]);
  return partsUpTo(known.of(list), part);
}

/** Says how far the list has grown, and keeps focus in it when the link that had it is gone. */
function useMoreAnnounced(
  shown: number,
  page: Schemas['CategoryPage'],
  shelf: React.RefObject<HTMLUListElement | null>,
  parts: number,
) {
  const shell = useShell();
  const before = useRef({ parts, shown });
  useEffect(() => {
    const { parts: partsBefore, shown: shownBefore } = before.current;
    before.current = { parts, shown };
    if (parts !== partsBefore + 1) return;
    shell.announce(m.list_count_shown({ shown, total: page.total }));
    if (page.nextCursor) return;
    const links = shelf.current?.querySelectorAll('a[href*="/p/"]');
    (links?.[shownBefore] as HTMLElement | undefined)?.focus({ preventScroll: true });
  }, [parts, shown, page, shell, shelf]);
}

function WallNote() {
  return (
    <ShelfNote>
      <Text className={styles.note}>{m.wall_note()}</Text>
      <Text size="small" tone="muted">
        {m.wall_note_from()}
      </Text>
      <p>
        <Link render={<LocalLink to="/c/all?glaze=celadon" />}>{m.wall_note_link()}</Link>
      </p>
    </ShelfNote>
  );
}
