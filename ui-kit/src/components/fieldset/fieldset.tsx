import { type ComponentPropsWithRef, type ReactNode, useId } from 'react';
import { classNames } from '../../internal/class-names.ts';
import { FieldError, FieldHint } from '../field/index.ts';
import { VisuallyHidden } from '../visually-hidden/index.ts';
import styles from './fieldset.module.css';

export interface FieldsetProps extends ComponentPropsWithRef<'fieldset'> {
  legend: ReactNode;
  legendHidden?: boolean;
  /** `name` is the serif, as above facets. */
  legendLook?: 'small' | 'name' | 'heading';
  hint?: ReactNode;
  error?: ReactNode;
}

/** Controls that answer one question. */
export function Fieldset(props: FieldsetProps) {
  const { legend, legendHidden, legendLook = 'small', hint, error, className, children, ...rest } = props;
  const ownId = useId();
  const base = rest.id ?? ownId;
  const describedBy = classNames(hint != null && `${base}-hint`, error != null && `${base}-error`);
  return (
    <fieldset
      aria-describedby={describedBy}
      {...rest}
      data-invalid={error != null || undefined}
      className={classNames(styles.fieldset, className)}
    >
      <legend data-look={legendHidden ? undefined : legendLook} className={styles.legend}>
        {legendHidden ? <VisuallyHidden>{legend}</VisuallyHidden> : legend}
      </legend>
      {children}
      {hint != null && <FieldHint id={`${base}-hint`}>{hint}</FieldHint>}
      {error != null && <FieldError id={`${base}-error`}>{error}</FieldError>}
    </fieldset>
  );
}
