import { LocalLink } from '@maru/shell/contract';
import { Button } from '@maru/ui-kit/button';
import { EmptyState } from '@maru/ui-kit/empty-state';
import { m } from '../../messages/generated/messages.js';
import styles from './cart.module.css';

export function EmptyCart() {
  return (
    <EmptyState
      level={1}
      title={m.cart_empty_title()}
      action={<Button render={<LocalLink to="/" />}>{m.cart_empty_link()}</Button>}
      className={styles.empty}
    >
      {m.cart_empty_text()}
    </EmptyState>
  );
}
