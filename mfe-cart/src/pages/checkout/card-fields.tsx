import { TextField } from '@maru/ui-kit/text-field';
import { m } from '../../messages/generated/messages.js';
import styles from './checkout.module.css';
import type { FieldProblems } from './checkout-form.ts';

/** Never filled in by us: a card's number is not kept, neither in the page nor on the server. */
export function CardFields({ problems }: { problems: FieldProblems }) {
  return (
    <div className={styles.fields}>
      <TextField
        id="card_number"
        name="card_number"
        inputMode="numeric"
        autoComplete="cc-number"
        aria-required
        label={m.field_card_number()}
        error={problems.card_number}
        className={styles.wide}
      />
      <TextField
        id="card_expiry"
        name="card_expiry"
        inputMode="numeric"
        autoComplete="cc-exp"
        aria-required
        label={m.field_card_expiry()}
        error={problems.card_expiry}
      />
      <TextField
        id="card_cvc"
        name="card_cvc"
        inputMode="numeric"
        autoComplete="cc-csc"
        maxLength={4}
        aria-required
        label={m.field_card_cvc()}
        error={problems.card_cvc}
      />
      <TextField
        id="card_holder"
        name="card_holder"
        autoComplete="cc-name"
        autoCapitalize="characters"
        aria-required
        label={m.field_card_holder()}
        error={problems.card_holder}
        className={styles.wide}
      />
    </div>
  );
}
