import { LocalLink, type SlotMap } from '@maru/shell/contract';
import { useLocation } from '@maru/shell/contract/router';
import { HeartIcon } from '@maru/ui-kit/icon';
import { Link, LinkButton } from '@maru/ui-kit/link';
import { useKept } from '../../data/use-kept.ts';
import { m } from '../../messages/generated/messages.js';
import styles from './keep.module.css';

/** Keeps the piece, or keeps it no longer. A guest's list is in the session, so this needs no sign-in. */
export function KeepSlot({ sku, slug }: SlotMap['account/keep']) {
  const { pathname, search } = useLocation();
  const { isKept, Form, problem } = useKept(sku);
  return (
    <div className={styles.keep}>
      <Form method="post" action={isKept ? `/api/account/kept/${sku}/remove` : '/api/account/kept'}>
        <input type="hidden" name="sku" value={sku} />
        <input type="hidden" name="slug" value={slug} />
        <input type="hidden" name="returnTo" value={pathname + search} />
        <LinkButton look="plain" type="submit" aria-pressed={isKept} className={styles.button}>
          <HeartIcon className={styles.heart} />
          {m.keep()}
        </LinkButton>
      </Form>
      {isKept && <Link render={<LocalLink to="/account/wishlist" />}>{m.keep_see()}</Link>}
      {problem && (
        <span role="alert" className={styles.problem}>
          {m.keep_failed()}
        </span>
      )}
    </div>
  );
}
