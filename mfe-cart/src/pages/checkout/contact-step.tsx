import { Step } from '@maru/ui-kit/stepper';
import { TextField } from '@maru/ui-kit/text-field';
import { m } from '../../messages/generated/messages.js';
import styles from './checkout.module.css';
import { GoOn } from './go-on.tsx';
import { StepBody } from './step-body.tsx';
import type { Checkout } from './use-checkout.ts';

export function ContactStep({ checkout }: { checkout: Checkout }) {
  const { values, problems, folded } = checkout;
  const answer = folded.includes('contact')
    ? checkout.answersOf(['contact_email', 'contact_name', 'contact_phone'])
    : undefined;
  return (
    <Step
      number={1}
      title={m.step_contact()}
      state={answer ? 'done' : 'now'}
      onChange={() => checkout.unfold('contact')}
    >
      <StepBody answer={answer}>
        <div className={styles.fields}>
          <TextField
            id="contact_email"
            name="contact_email"
            type="email"
            inputMode="email"
            autoComplete="email"
            aria-required
            label={m.field_email()}
            hint={m.field_email_hint()}
            error={problems.contact_email}
            defaultValue={values.contact_email}
            className={styles.wide}
          />
          <TextField
            id="contact_name"
            name="contact_name"
            autoComplete="name"
            aria-required
            label={m.field_name()}
            error={problems.contact_name}
            defaultValue={values.contact_name}
          />
          <TextField
            id="contact_phone"
            name="contact_phone"
            type="tel"
            inputMode="tel"
            autoComplete="tel"
            aria-required
            label={m.field_phone()}
            hint={m.field_phone_hint()}
            error={problems.contact_phone}
            defaultValue={values.contact_phone}
          />
        </div>
        <GoOn step="delivery" onGoOn={() => checkout.goOn('contact', 'delivery_method')}>
          {m.step_to_delivery()}
        </GoOn>
      </StepBody>
    </Step>
  );
}
