import { LocalLink, usePageTitle } from '@maru/shell/contract';
import { useLoaderData } from '@maru/shell/contract/router';
import { Button } from '@maru/ui-kit/button';
import { EmptyState } from '@maru/ui-kit/empty-state';
import { Page } from '@maru/ui-kit/page';
import { useState } from 'react';
import { type CheckoutData, type CheckoutPage, loadCheckout } from '../../data/checkout.queries.ts';
import { useCartOfOtherTabs } from '../../data/use-other-tabs.ts';
import { m } from '../../messages/generated/messages.js';
import styles from './checkout.module.css';
import { CheckoutForm } from './checkout-form-view.tsx';

export { loadCheckout as loader };

export function Component() {
  const data = useLoaderData<CheckoutData>();
  const page = useLastGood(data);
  usePageTitle(m.checkout_title());
  useCartOfOtherTabs();
  if (page.cart.lines.length === 0) return <NothingToOrder />;
  return (
    <Page className={styles.page}>
      <CheckoutForm page={page} methods={data.methods} />
    </Page>
  );
}

/** The page as it was last read: a read that fails later changes nothing. */
function useLastGood({ page, failure }: CheckoutData): CheckoutPage {
  const [good, setGood] = useState(page);
  if (page && page !== good) setGood(page);
  const shown = page ?? good;
  if (!shown) throw failure;
  return shown;
}

function NothingToOrder() {
  return (
    <Page className={styles.nothing}>
      <EmptyState
        level={1}
        title={m.checkout_empty_title()}
        action={<Button render={<LocalLink to="/" />}>{m.cart_empty_link()}</Button>}
      >
        {m.checkout_empty_text()}
      </EmptyState>
    </Page>
  );
}
