import { type ComponentPropsWithRef, useId } from 'react';
import { classNames } from '../../internal/class-names.ts';
import control from '../../internal/control.module.css';
import type { FieldOwnProps } from '../field/field.tsx';
import { Field, useFieldControl } from '../field/index.ts';
import styles from './text-area.module.css';

export interface TextAreaProps extends FieldOwnProps, ComponentPropsWithRef<'textarea'> {}

/** Several lines of text; grows with them where the browser can. `className` goes to the field. */
export function TextArea(props: TextAreaProps) {
  const { label, hint, error, labelHidden, optional, className, id, ...rest } = props;
  const ownId = useId();
  return (
    <Field
      {...{ label, hint, error, labelHidden, optional }}
      controlId={id ?? ownId}
      className={classNames(styles.field, className)}
    >
      <Area {...rest} id={id ?? ownId} />
    </Field>
  );
}

function Area(props: ComponentPropsWithRef<'textarea'>) {
  return (
    <textarea rows={4} {...props} {...useFieldControl(props)} className={classNames(control.control, styles.area)} />
  );
}
