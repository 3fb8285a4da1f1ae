import { LocalLink, useLocalPath, usePageTitle } from '@maru/shell/contract';
import { useLoaderData } from '@maru/shell/contract/router';
import { Button } from '@maru/ui-kit/button';
import { EmptyState } from '@maru/ui-kit/empty-state';
import { Heading } from '@maru/ui-kit/heading';
import { Link } from '@maru/ui-kit/link';
import { Note } from '@maru/ui-kit/note';
import { Page } from '@maru/ui-kit/page';
import { Text } from '@maru/ui-kit/text';
import { AccountFrame } from '../../components/account-frame.tsx';
import { ProblemNote } from '../../components/problem-note.tsx';
import { loadWishlist, type WishlistPage } from '../../data/account.queries.ts';
import { m } from '../../messages/generated/messages.js';
import { KeptItem } from './kept-item.tsx';
import styles from './wishlist.module.css';

export { loadWishlist as loader };

/** What is kept: with the account's other pages for a person, by itself for a guest. */
export function Component() {
  const page = useLoaderData<WishlistPage>();
  usePageTitle(m.wishlist_title());
  if (page.status === 'signed-in') {
    return (
      <AccountFrame title={m.wishlist_title()}>
        <Kept page={page} />
      </AccountFrame>
    );
  }
  return (
    <Page className={styles.page}>
      <Heading level={1}>{m.wishlist_title()}</Heading>
      <Kept page={page} />
    </Page>
  );
}

function Kept({ page: { status, items, flash, missing } }: { page: WishlistPage }) {
  const localPath = useLocalPath();
  return (
    <>
      {flash && <ProblemNote problem={flash.problem} />}
      {status === 'guest' && items.length > 0 && (
        <Note kind="info">
          {m.wishlist_guest()}{' '}
          <Link
            look="inline"
            render={<LocalLink to={`/sign-in?${new URLSearchParams({ returnTo: localPath('/account/wishlist') })}`} />}
          >
            {m.wishlist_guest_link()}
          </Link>
        </Note>
      )}
      {missing.includes('stock') && <Text tone="muted">{m.wishlist_unknown_stock()}</Text>}
      {items.length > 0 ? (
        <ul className={styles.list}>
          {items.map(piece => (
            <KeptItem key={piece.sku} piece={piece} />
          ))}
        </ul>
      ) : (
        <EmptyState
          title={m.wishlist_none()}
          action={<Button render={<LocalLink to="/c/all" />}>{m.look_around()}</Button>}
        >
          <Text>{m.wishlist_none_text()}</Text>
        </EmptyState>
      )}
    </>
  );
}
