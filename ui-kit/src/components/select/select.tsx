import { type ComponentPropsWithRef, useId } from 'react';
import { classNames } from '../../internal/class-names.ts';
import control from '../../internal/control.module.css';
import { ChevronDownGlyph } from '../../internal/glyphs.tsx';
import type { FieldOwnProps } from '../field/field.tsx';
import { Field, useFieldControl } from '../field/index.ts';
import styles from './select.module.css';

export interface SelectOption {
  value: string;
  label: string;
  disabled?: boolean;
}

export interface SelectProps extends FieldOwnProps, ComponentPropsWithRef<'select'> {
  /** Instead of `<option>` children. */
  options?: readonly SelectOption[];
  /** `quiet` stands in a line of words, label before it, as for the order of a list. */
  look?: 'field' | 'quiet';
}

/** One of a few, by the system's own list. `className` goes to the field, everything else to the select. */
export function Select(props: SelectProps) {
  const { label, hint, error, labelHidden, optional, look = 'field', className, id, ...rest } = props;
  const ownId = useId();
  return (
    <Field
      {...{ label, hint, error, labelHidden, optional }}
      controlId={id ?? ownId}
      data-look={look}
      className={classNames(styles.field, className)}
    >
      <Native {...rest} look={look} id={id ?? ownId} />
    </Field>
  );
}

type NativeProps = ComponentPropsWithRef<'select'> & Pick<SelectProps, 'options' | 'look'>;

function Native({ options, look, children, ...rest }: NativeProps) {
  return (
    <div className={styles.box}>
      <select
        {...rest}
        {...useFieldControl(rest)}
        className={look === 'quiet' ? styles.quiet : classNames(control.control, styles.select)}
      >
        {options?.map(option => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
        {children}
      </select>
      <ChevronDownGlyph size="small" className={styles.chevron} />
    </div>
  );
}
