import { LocalLink, useLocalPath, useShell } from '@maru/shell/contract';
import { Fold } from '@maru/ui-kit/fold';
import { Form } from '@maru/ui-kit/form';
import { Heading } from '@maru/ui-kit/heading';
import { Link } from '@maru/ui-kit/link';
import { Note } from '@maru/ui-kit/note';
import { formatMoney } from '@maru/ui-kit/price';
import { Steps } from '@maru/ui-kit/stepper';
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
        {problem && !isAboutCard(problem.code) && (
          <ProblemNote problem={problem} data-focus="problem">
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
