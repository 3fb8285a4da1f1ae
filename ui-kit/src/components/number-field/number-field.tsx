import { useId } from 'react';
import { classNames } from '../../internal/class-names.ts';
import type { FieldOwnProps } from '../field/field.tsx';
import { Field, useFieldControl } from '../field/index.ts';
import { Quantity, type QuantityProps } from '../quantity/index.ts';
import styles from './number-field.module.css';

export interface NumberFieldProps extends FieldOwnProps, Omit<QuantityProps, 'label'> {
  label: string;
}

/** A whole number with its label: `Quantity` within a field. `className` goes to the field. */
export function NumberField(props: NumberFieldProps) {
  const { label, hint, error, labelHidden, optional, className, id, ...rest } = props;
  const ownId = useId();
  return (
    <Field
      {...{ label, hint, error, labelHidden, optional }}
      controlId={id ?? ownId}
      className={classNames(styles.field, className)}
    >
      <Within {...rest} label={label} id={id ?? ownId} />
    </Field>
  );
}

function Within(props: QuantityProps) {
  return <Quantity {...props} {...useFieldControl(props)} className={styles.quantity} />;
}
