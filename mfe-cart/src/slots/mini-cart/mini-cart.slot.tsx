import { LocalLink, useReadonlyStore, useScoped, useShell } from '@maru/shell/contract';
import { CartIcon } from '@maru/ui-kit/icon';
import { VisuallyHidden } from '@maru/ui-kit/visually-hidden';
import { withObjectParticle } from '../../components/object-particle.ts';
import { useCartCount } from '../../data/use-cart-count.ts';
import { useLeftCommand } from '../../data/use-left-command.ts';
import { useOtherTabs } from '../../data/use-other-tabs.ts';
import { m } from '../../messages/generated/messages.js';
import { createCartStore, type Intent } from '../../state/cart.store.ts';
import styles from './mini-cart.module.css';

/** The way to the cart, and how many pieces are in it. The place of the count is there before the count is. */
export function MiniCartSlot() {
  const count = useCartCount();
  useOtherTabs();
  const intents = useReadonlyStore(useScoped('cart', createCartStore), state => state.intents);
  return (
    <>
      <LocalLink to="/cart" className={styles.link}>
        <CartIcon className={styles.icon} />
        <VisuallyHidden>{count ? m.mini_cart_label({ count }) : m.mini_cart_word()}</VisuallyHidden>
        <span aria-hidden="true" className={styles.word}>
          {m.mini_cart_word()}
        </span>
        <span aria-hidden="true" className={styles.count} data-known={count ? true : undefined}>
          {count || ''}
        </span>
      </LocalLink>
      {intents
        .filter(intent => intent.isLeft)
        .map(intent => (
          <LeftCommand key={intent.id} intent={intent} />
        ))}
    </>
  );
}

/** Draws nothing: the header stays when a page goes, so it is told what became of the page's last change. */
function LeftCommand({ intent }: { intent: Intent }) {
  const shell = useShell();
  const names = { name: intent.name, nameObject: withObjectParticle(intent.name) };
  useLeftCommand(intent, () => shell.notify({ message: refusedText(intent, names), tone: 'problem' }));
  return null;
}

function refusedText({ change }: Intent, names: { name: string; nameObject: string }): string {
  return change > 0 ? m.add_failed(names) : `${names.name}: ${m.line_not_changed()}`;
}
