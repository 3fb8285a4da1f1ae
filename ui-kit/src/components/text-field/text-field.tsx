import { type ComponentPropsWithRef, type ReactNode, useId } from 'react';
import { classNames } from '../../internal/class-names.ts';
import control from '../../internal/control.module.css';
import type { FieldOwnProps } from '../field/field.tsx';
import { Field, useFieldControl } from '../field/index.ts';
import styles from './text-field.module.css';

export interface TextFieldProps extends FieldOwnProps, ComponentPropsWithRef<'input'> {
  /** A button at the end of the line, as in “Find” or “Use”. */
  trailing?: ReactNode;
}

/** One line of text. `className` goes to the field, everything else to the input. */
export function TextField(props: TextFieldProps) {
  const { label, hint, error, labelHidden, optional, trailing, className, id, ...rest } = props;
  const ownId = useId();
  return (
    <Field
      {...{ label, hint, error, labelHidden, optional }}
      controlId={id ?? ownId}
      className={classNames(styles.field, className)}
    >
      {trailing == null ? (
        <Input {...rest} id={id ?? ownId} />
      ) : (
        <div className={styles.line}>
          <Input {...rest} id={id ?? ownId} />
          {trailing}
        </div>
      )}
    </Field>
  );
}

function Input(props: ComponentPropsWithRef<'input'>) {
  return <input type="text" {...props} {...useFieldControl(props)} className={control.control} />;
}
