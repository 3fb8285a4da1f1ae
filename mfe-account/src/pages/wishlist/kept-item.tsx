import type { Schemas } from '@maru/bff-gateway/contract';
import { type CommandResult, LocalLink, Slot, useLocalPath } from '@maru/shell/contract';
import { useFetcher } from '@maru/shell/contract/router';
import { FieldError } from '@maru/ui-kit/field';
import { Heading } from '@maru/ui-kit/heading';
import { Link, LinkButton } from '@maru/ui-kit/link';
import { Picture } from '@maru/ui-kit/picture';
import { Price } from '@maru/ui-kit/price';
import { StockMark } from '@maru/ui-kit/stock-mark';
import { Text } from '@maru/ui-kit/text';
import { m } from '../../messages/generated/messages.js';
import styles from './wishlist.module.css';

/** A piece that is kept: into the cart, or off the list. */
export function KeptItem({ piece }: { piece: Schemas['KeptPiece'] }) {
  const localPath = useLocalPath();
  const fetcher = useFetcher<CommandResult>();
  const { sku, slug, name, variantName, price, picture, available } = piece;
  return (
    <li className={styles.item} aria-busy={fetcher.state !== 'idle' || undefined}>
      <Picture picture={picture} sizes="8rem" ratio="line" decorative />
      <div className={styles.text}>
        <Heading level={2} look="name">
          <Link look="plain" render={<LocalLink to={`/p/${slug}?variant=${encodeURIComponent(sku)}`} />}>
            {name}
          </Link>
        </Heading>
        <Text size="small" tone="muted">
          {variantName}
        </Text>
        <Price value={price} />
        {available === 0 && <StockMark level="none">{m.stock_none()}</StockMark>}
        <fetcher.Form method="post" action={`/api/account/kept/${sku}/remove`}>
          <input type="hidden" name="returnTo" value={localPath('/account/wishlist')} />
          <LinkButton type="submit" aria-label={m.wishlist_remove_label({ name })}>
            {m.wishlist_remove()}
          </LinkButton>
        </fetcher.Form>
        {fetcher.data && !fetcher.data.ok && <FieldError role="alert">{fetcher.data.problem.detail}</FieldError>}
      </div>
      <div className={styles.add}>
        <Slot name="cart/add-to-cart" props={{ sku, name, price, available, picture }} />
      </div>
    </li>
  );
}
