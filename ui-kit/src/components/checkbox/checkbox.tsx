import { type ComponentPropsWithRef, type ReactNode, useId } from 'react';
import { classNames } from '../../internal/class-names.ts';
import { FieldError, FieldHint } from '../field/index.ts';
import styles from './checkbox.module.css';

export interface CheckboxProps extends Omit<ComponentPropsWithRef<'input'>, 'type'> {
  label: ReactNode;
  /** A number or price at the end of the line. */
  count?: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
}

/** Yes or no. `className` goes to the line, everything else to the input. */
export function Checkbox({ label, count, hint, error, className, id, ...rest }: CheckboxProps) {
  const ownId = useId();
  const base = id ?? ownId;
  const describedBy = classNames(
    rest['aria-describedby'],
    hint != null && `${base}-hint`,
    error != null && `${base}-error`,
  );
  return (
    <div className={classNames(styles.line, className)}>
      <label className={styles.check}>
        <input
          {...rest}
          id={base}
          type="checkbox"
          aria-describedby={describedBy}
          aria-invalid={error != null || undefined}
          className={styles.box}
        />
        <span className={styles.label}>{label}</span>
        {count != null && <span className={styles.count}>{count}</span>}
      </label>
      {hint != null && <FieldHint id={`${base}-hint`}>{hint}</FieldHint>}
      {error != null && <FieldError id={`${base}-error`}>{error}</FieldError>}
    </div>
  );
}
