import { LocalLink, useShell } from '@maru/shell/contract';
import { CartIcon } from '@maru/ui-kit/icon';
import { withObjectParticle } from '../../components/object-particle.ts';
import { useCartCount } from '../../data/use-cart-count.ts';
import { m } from '../../messages/generated/messages.js';
import styles from './mini-cart.module.css';

/** The way to the cart, and how many pieces are in it. The place of the count is there before the count is. */
export function MiniCartSlot() {
  const shell = useShell();
  const count = useCartCount(({ name }) =>
    shell.notify({ message: m.add_failed({ name, nameObject: withObjectParticle(name) }), tone: 'problem' }),
  );
  return (
    <LocalLink
      to="/cart"
      aria-label={count ? m.mini_cart_label({ count }) : m.mini_cart_word()}
      className={styles.link}
    >
      <CartIcon className={styles.icon} />
      <span className={styles.word}>{m.mini_cart_word()}</span>
      <span className={styles.count} data-known={count ? true : undefined}>
        {count || ''}
      </span>
    </LocalLink>
  );
}
