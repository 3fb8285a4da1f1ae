import { LocalLink, type Money, useLocalPath, useShell } from '@maru/shell/contract';
import { Fold } from '@maru/ui-kit/fold';
import { Form } from '@maru/ui-kit/form';
import { Heading } from '@maru/ui-kit/heading';
import { Link } from '@maru/ui-kit/link';
import { Note } from '@maru/ui-kit/note';
import { formatMoney } from '@maru/ui-kit/price';
import { Steps } from '@maru/ui-kit/stepper';
import { Text } from '@maru/ui-kit/text';
import { useId, useState } from 'react';
import { ProblemNote } from '../../components/problem-note.tsx';
import type { CheckoutPage, PaymentMethods } from '../../data/checkout.queries.ts';
import { m } from '../../messages/generated/messages.js';
import styles from './checkout.module.css';
import { ContactStep } from './contact-step.tsx';
import { DeliveryStep } from './delivery-step.tsx';
import { OrderSummary } from './order-summary.tsx';
import { PaymentStep } from './payment-step.tsx';
import { useCheckout } from './use-checkout.ts';

interface CheckoutFormProps {
  page: CheckoutPage;
  methods: Promise<PaymentMethods | null>;
}

/** Three steps on one page, in one form that also works by itself. */
export function CheckoutForm({ page, methods }: CheckoutFormProps) {
  const { locale } = useShell();
  const localPath = useLocalPath();
  const checkout = useCheckout(page);
  const [isPickup, setIsPickup] = useState(checkout.values.delivery_method === 'pickup' && page.stores.length > 0);
  const summaryId = useId();
  const totals = isPickup ? page.pickupTotals : page.totals;
  const { problem } = checkout;
  const totalBefore = useFirstTotal(page, isPickup);
  return (
    <>
      <Fold
        className={styles.fold}
        summary={m.checkout_order_fold({ count: page.cart.count })}
        aside={totals && formatMoney(totals.total, locale)}
      >
        <OrderSummary cart={page.cart} totals={totals} />
      </Fold>
      <Form
        ref={checkout.form}
        action="/api/orders"
        aria-label={m.checkout_form()}
        className={styles.form}
        onSubmit={checkout.onSubmit}
        onBlur={checkout.onBlur}
        onInput={checkout.onInput}
      >
        <Heading level={1}>{m.checkout_title()}</Heading>
        <input type="hidden" name="attempt" value={checkout.attempt} />
        <input type="hidden" name="returnTo" value={localPath('/checkout')} />
        <SeenTotals page={page} />
        {problem && !isAboutCard(problem.code) && (
          <ProblemNote problem={problem} data-focus="problem">
            {problem.total && <Text>{m.problem_new_total({ total: formatMoney(problem.total, locale) })}</Text>}
            {isAboutCart(problem.code) && <Link render={<LocalLink to="/cart" />}>{m.problem_to_cart()}</Link>}
          </ProblemNote>
        )}
        {!totals && <MissingTotals />}
        <Steps>
          <ContactStep checkout={checkout} />
          <DeliveryStep checkout={checkout} page={page} isPickup={isPickup} onPickupChange={setIsPickup} />
          <PaymentStep
            checkout={checkout}
            cardProblem={problem && isAboutCard(problem.code) ? problem : null}
            total={totals?.total}
            totalBefore={totalBefore}
            methods={methods}
          />
        </Steps>
      </Form>
      <aside aria-labelledby={summaryId} className={styles.aside}>
        <Heading level={2} look="heading" id={summaryId}>
          {m.checkout_order()}
        </Heading>
        <OrderSummary cart={page.cart} totals={totals} />
      </aside>
    </>
  );
}

/** What the page says that it comes to: the gateway charges nothing else without telling. */
function SeenTotals({ page: { totals, pickupTotals } }: Pick<CheckoutFormProps, 'page'>) {
  return (
    <>
      {totals && <input type="hidden" name="total_delivery" value={totals.total.amount} />}
      {pickupTotals && <input type="hidden" name="total_pickup" value={pickupTotals.total.amount} />}
    </>
  );
}

/** What the shopper saw it come to first, on this page or on the one whose plain form was refused. */
function useFirstTotal(page: CheckoutPage, isPickup: boolean): Money | undefined {
  const [first] = useState(() => ({
    delivery: totalOf(page.flash?.values.total_delivery) ?? page.totals?.total,
    pickup: totalOf(page.flash?.values.total_pickup) ?? page.pickupTotals?.total,
  }));
  return isPickup ? first.pickup : first.delivery;
}

const totalOf = (amount: string | undefined): Money | undefined =>
  amount && /^\d+$/.test(amount) ? { amount: Number(amount), currency: 'KRW' } : undefined;

function MissingTotals() {
  return (
    <Note kind="danger">
      {m.checkout_totals_missing()}{' '}
      <Link look="inline" render={<LocalLink to="/checkout" preventScrollReset />}>
        {m.checkout_totals_retry()}
      </Link>
    </Note>
  );
}

const isAboutCard = (code: string) =>
  ['card-declined', 'insufficient-funds', 'card-invalid', 'payment-failed'].includes(code);
const isAboutCart = (code: string) => ['out-of-stock', 'cart-empty', 'unknown-piece'].includes(code);
