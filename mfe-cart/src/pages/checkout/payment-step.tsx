import { type Money, useShell } from '@maru/shell/contract';
import { Await } from '@maru/shell/contract/router';
import { Button } from '@maru/ui-kit/button';
import { Checkbox } from '@maru/ui-kit/checkbox';
import { Note } from '@maru/ui-kit/note';
import { formatMoney } from '@maru/ui-kit/price';
import { Stack } from '@maru/ui-kit/stack';
import { Step } from '@maru/ui-kit/stepper';
import { Text } from '@maru/ui-kit/text';
import { Suspense } from 'react';
import { ProblemNote } from '../../components/problem-note.tsx';
import type { PaymentMethods, Problem } from '../../data/checkout.queries.ts';
import { m } from '../../messages/generated/messages.js';
import { CardFields } from './card-fields.tsx';
import { ConsentTerms } from './consent-terms.tsx';
import { TestCards } from './test-cards.tsx';
import type { Checkout } from './use-checkout.ts';

interface PaymentStepProps {
  checkout: Checkout;
  cardProblem: Problem | null;
  /** Undefined while nobody can say what it comes to. */
  total: Money | undefined;
  /** What it came to when the shopper first saw it. */
  totalBefore: Money | undefined;
  methods: Promise<PaymentMethods | null>;
}

export function PaymentStep({ checkout, cardProblem, total, totalBefore, methods }: PaymentStepProps) {
  const { locale } = useShell();
  const { problems, isPending } = checkout;
  return (
    <Step id="payment" number={3} title={m.step_payment()} state="now">
      <Stack gap={5}>
        {cardProblem && (
          <ProblemNote problem={cardProblem}>
            <Text size="small">{m.problem_card_again()}</Text>
          </ProblemNote>
        )}
        <CardFields problems={problems} />
        <Checkbox
          id="consent"
          name="consent"
          value="on"
          aria-required
          label={m.field_consent()}
          hint={<ConsentTerms />}
          error={problems.consent}
          defaultChecked={checkout.values.consent === 'on'}
        />
        {total && totalBefore && total.amount !== totalBefore.amount && (
          <Note kind="price">
            {m.checkout_total_changed({
              before: formatMoney(totalBefore, locale),
              now: formatMoney(total, locale),
            })}
          </Note>
        )}
        <Button type="submit" wide pending={isPending} disabled={!total}>
          {isPending
            ? m.checkout_paying()
            : total
              ? m.checkout_pay({ amount: formatMoney(total, locale) })
              : m.step_payment()}
        </Button>
        <Text size="small" tone="muted">
          {m.checkout_withdraw()} {m.checkout_card_safe()}
        </Text>
        <Suspense fallback={null}>
          <Await resolve={methods}>
            {(known: PaymentMethods | null) =>
              known && known.testCards.length > 0 && <TestCards cards={known.testCards} />
            }
          </Await>
        </Suspense>
      </Stack>
    </Step>
  );
}
