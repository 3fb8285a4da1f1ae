import { Select } from '@maru/ui-kit/select';
import { TextField } from '@maru/ui-kit/text-field';
import { handoverText } from '../../components/handover-text.ts';
import { m } from '../../messages/generated/messages.js';
import styles from './checkout.module.css';
import { type FieldProblems, HANDOVERS } from './checkout-form.ts';

interface AddressFieldsProps {
  values: Partial<Record<string, string>>;
  problems: FieldProblems;
  className?: string;
}

export function AddressFields({ values, problems, className }: AddressFieldsProps) {
  return (
    <div className={`${styles.fields} ${className ?? ''}`}>
      <TextField
        id="address_recipient"
        name="address_recipient"
        autoComplete="shipping name"
        optional
        label={m.field_recipient()}
        error={problems.address_recipient}
        defaultValue={values.address_recipient}
        className={styles.wide}
      />
      <TextField
        id="address_postcode"
        name="address_postcode"
        inputMode="numeric"
        autoComplete="postal-code"
        aria-required
        label={m.field_postcode()}
        error={problems.address_postcode}
        defaultValue={values.address_postcode}
        className={styles.postcode}
      />
      <TextField
        id="address_line1"
        name="address_line1"
        autoComplete="address-line1"
        aria-required
        label={m.field_line1()}
        error={problems.address_line1}
        defaultValue={values.address_line1}
        className={styles.wide}
      />
      <TextField
        id="address_line2"
        name="address_line2"
        autoComplete="address-line2"
        optional
        label={m.field_line2()}
        error={problems.address_line2}
        defaultValue={values.address_line2}
        className={styles.wide}
      />
      <CarrierFields values={values} problems={problems} />
    </div>
  );
}

/** What the carrier is told. */
function CarrierFields({ values, problems }: Omit<AddressFieldsProps, 'className'>) {
  return (
    <>
      <Select
        id="address_handover"
        name="address_handover"
        label={m.field_handover()}
        defaultValue={values.address_handover}
        options={HANDOVERS.map(value => ({ value, label: handoverText(value) }))}
      />
      <TextField
        id="address_note"
        name="address_note"
        optional
        label={m.field_note()}
        error={problems.address_note}
        defaultValue={values.address_note}
      />
    </>
  );
}
