import { LocalLink, useShell } from '@maru/shell/contract';
import { Button } from '@maru/ui-kit/button';
import { Heading } from '@maru/ui-kit/heading';
import { Link } from '@maru/ui-kit/link';
import { formatMoney, Price } from '@maru/ui-kit/price';
import { Sums } from '@maru/ui-kit/sums';
import { Text } from '@maru/ui-kit/text';
import { useId } from 'react';
import type { Cart } from '../../data/cart.queries.ts';
import { m } from '../../messages/generated/messages.js';
import styles from './cart.module.css';
import { shortageOf } from './cart-rows.ts';

/** What it comes to, and the way on. The sums are the gateway's; while a change is under way they are marked as busy. */
export function CartSums({ cart, isBusy }: { cart: Cart; isBusy: boolean }) {
  const { locale } = useShell();
  const titleId = useId();
  const isBlocked = cart.lines.some(line => shortageOf(line) !== null);
  const untilFree = cart.freeShippingFrom.amount - cart.subtotal.amount;
  const freeFrom = formatMoney(cart.freeShippingFrom, locale);
  return (
    <aside aria-labelledby={titleId} aria-busy={isBusy} className={styles.sums}>
      <Heading level={2} look="heading" id={titleId}>
        {m.sum_title()}
      </Heading>
      <Sums
        rows={[
          { id: 'pieces', label: m.sum_pieces(), value: <Price value={cart.subtotal} /> },
          {
            id: 'delivery',
            label: m.sum_delivery(),
            note: m.sum_delivery_free_from({ amount: freeFrom }),
            value: <Price value={cart.shipping} />,
          },
        ]}
        total={{ label: m.sum_to_pay(), value: <Price value={cart.total} /> }}
      />
      {untilFree > 0 && cart.shipping.amount > 0 && (
        <Text size="small">
          {m.sum_until_free({ amount: formatMoney({ amount: untilFree, currency: 'KRW' }, locale) })}
        </Text>
      )}
      <Text size="small" tone="muted">
        {m.sum_tax()}
      </Text>
      {isBlocked ? (
        <>
          <Button wide disabled>
            {m.cart_checkout()}
          </Button>
          <Text size="small" tone="danger">
            {m.cart_checkout_blocked()}
          </Text>
        </>
      ) : (
        <Button wide render={<LocalLink to="/checkout" />}>
          {m.cart_checkout()}
        </Button>
      )}
      <Link render={<LocalLink to="/" />}>{m.cart_look_further()}</Link>
    </aside>
  );
}
