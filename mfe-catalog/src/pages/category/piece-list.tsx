import { LocalLink } from '@maru/shell/contract';
import { Link } from '@maru/ui-kit/link';
import { ShelfNote } from '@maru/ui-kit/shelf';
import { Text } from '@maru/ui-kit/text';
import { useId } from 'react';
import { PartedShelf } from '../../components/parted-shelf.tsx';
import type { ListProps } from '../../components/use-list-address.ts';
import { m } from '../../messages/generated/messages.js';
import { EmptyList } from './empty-list.tsx';
import { ListBar } from './list-bar.tsx';
import styles from './piece-list.module.css';

/** What fits, under the line that says so. */
export function PieceList({ page, cursor, address }: ListProps & { cursor: string | null }) {
  const titleId = useId();
  const { items, nextCursor, total } = page;
  return (
    <section aria-labelledby={titleId} aria-busy={address.isChanging || undefined} className={styles.list}>
      <ListBar titleId={titleId} page={page} address={address} />
      {items.length === 0 ? (
        <EmptyList page={page} address={address} />
      ) : (
        <PartedShelf
          part={{ cursor, items, nextCursor }}
          total={total}
          perRow={3}
          sizes="(max-width: 47.99rem) 50vw, 26vw"
          isChanging={address.isChanging}
          note={<WallNote />}
        />
      )}
    </section>
  );
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
