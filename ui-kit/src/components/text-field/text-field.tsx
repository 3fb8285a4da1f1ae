import { type ComponentPropsWithRef, type ReactNode, useId } from 'react';
import { classNames } from '../../internal/class-names.ts';
import control from '../../internal/control.module.css';
import type { FieldOwnProps } from '../field/field.tsx';
import { Field, useFieldControl } from '../field/index.ts';
import styles from './text-field.module.css';

export interface TextFieldProps extends FieldOwnProps, ComponentPropsWithRef<'input'> {
  /** A button at the end of the line, as in “Find” or “Use”. */
  trailing?: ReactNode;
  /** Within the field, before the text, as a magnifying glass. */
  leading?: ReactNode;
  /** `line` has an edge below only, for a field in a bar. */
  look?: 'edge' | 'line';
}

/** One line of text. `className` goes to the field, everything else to the input. */
export function TextField(props: TextFieldProps) {
  const { label, hint, error, labelHidden, optional, className, id, ...rest } = props;
  const ownId = useId();
  return (
    <Field
      {...{ label, hint, error, labelHidden, optional }}
      controlId={id ?? ownId}
      className={classNames(styles.field, className)}
    >
      <Line {...rest} id={id ?? ownId} />
    </Field>
  );
}

type LineProps = Omit<TextFieldProps, keyof FieldOwnProps>;

function Line({ trailing, leading, look = 'edge', ...rest }: LineProps) {
  const input = <Input {...rest} look={look} />;
  const led =
    leading == null ? (
      input
    ) : (
      <div className={styles.led}>
        <span className={styles.leading}>{leading}</span>
        {input}
      </div>
    );
  if (trailing == null) return led;
  return (
    <div className={styles.line}>
      {led}
      {trailing}
    </div>
  );
}

function Input({ look, ...props }: ComponentPropsWithRef<'input'> & Pick<TextFieldProps, 'look'>) {
  const className = look === 'line' ? classNames(control.control, styles.bare) : control.control;
  return <input type="text" {...props} {...useFieldControl(props)} className={className} />;
}
