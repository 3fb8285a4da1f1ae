import { Slot, usePageTitle, useReadonlyStore, useScoped } from '@maru/shell/contract';
import { useFetchers, useLoaderData } from '@maru/shell/contract/router';
import { Heading } from '@maru/ui-kit/heading';
import { LineItems } from '@maru/ui-kit/line-item';
import { Page } from '@maru/ui-kit/page';
import { Text } from '@maru/ui-kit/text';
import { useEffect, useState } from 'react';
import { ProblemNote } from '../../components/problem-note.tsx';
import { type Cart, type CartLine, loadCart } from '../../data/cart.queries.ts';
import { useCartOfOtherTabs } from '../../data/use-other-tabs.ts';
import { m } from '../../messages/generated/messages.js';
import { createCartStore, selectCount } from '../../state/cart.store.ts';
import styles from './cart.module.css';
import { CartRowItem } from './cart-row-item.tsx';
import { rowsOf, type TakenOut } from './cart-rows.ts';
import { CartSums } from './cart-sums.tsx';
import { EmptyCart } from './empty-cart.tsx';

export { loadCart as loader };

export function Component() {
  const cart = useLoaderData<Cart>();
  const count = useShownCount(cart);
  useCartOfOtherTabs();
  const [takenOut, setTakenOut] = useState<readonly TakenOut[]>([]);
  const isBusy = useFetchers().some(fetcher => fetcher.formAction?.startsWith('/api/cart/'));
  const rows = rowsOf(cart.lines, takenOut);
  usePageTitle(m.cart_title());

  const forget = (sku: string) => setTakenOut(outs => outs.filter(out => out.line.sku !== sku));
  const takeOut = (line: CartLine, position: number) =>
    setTakenOut(outs => [...outs.filter(out => out.line.sku !== line.sku), { line, position, isReturning: false }]);
  const putBack = (sku: string) =>
    setTakenOut(outs => outs.map(out => (out.line.sku === sku ? { ...out, isReturning: true } : out)));

  const flash = cart.flash && <ProblemNote problem={cart.flash.problem} className={styles.problem} />;
  return (
    <>
      <Page className={styles.page}>
        {rows.length === 0 ? (
          <>
            {flash}
            <EmptyCart />
          </>
        ) : (
          <>
            <Heading level={1} className={styles.title}>
              {m.cart_title()}
              {count > 0 && <Text render={<span />} tone="muted">{`, ${m.cart_pieces({ count })}`}</Text>}
            </Heading>
            {flash}
            <section aria-label={m.cart_lines_label()} className={styles.lines}>
              <MissingParts missing={cart.missing} />
              <LineItems>
                {rows.map((row, position) => (
                  <CartRowItem
                    key={row.line.sku}
                    row={row}
                    onTakeOut={() => takeOut(row.line, position)}
                    onPutBack={() => putBack(row.line.sku)}
                    onForget={() => forget(row.line.sku)}
                  />
                ))}
              </LineItems>
            </section>
            {cart.lines.length > 0 && <CartSums cart={cart} isBusy={isBusy} />}
          </>
        )}
      </Page>
      <Page className={styles.others}>
        <Slot
          name="catalog/recommendations"
          props={{ skus: cart.lines.map(line => line.sku), heading: m.cart_recommendations(), limit: 4 }}
        />
      </Page>
    </>
  );
}

/** The cart's count with what the person has just done; it also tells the header what was read here. */
function useShownCount(cart: Cart): number {
  const store = useScoped('cart', createCartStore);
  useEffect(() => store.getState().confirm(cart.count), [store, cart]);
  return useReadonlyStore(store, selectCount) ?? cart.count;
}

function MissingParts({ missing }: { missing: readonly string[] }) {
  return (
    <>
      {missing.includes('stock') && <Text size="small">{m.cart_stock_unknown()}</Text>}
      {missing.includes('prices') && <Text size="small">{m.cart_prices_unknown()}</Text>}
    </>
  );
}
