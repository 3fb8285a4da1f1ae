import { type ComponentPropsWithRef, createContext, type ReactNode, useContext, useId } from 'react';
import { classNames } from '../../internal/class-names.ts';
import { AlertGlyph } from '../../internal/glyphs.tsx';
import { useLabels } from '../../internal/kit-context.ts';
import { VisuallyHidden } from '../visually-hidden/index.ts';
import styles from './field.module.css';

/** What every control with a label takes. */
export interface FieldOwnProps {
  label: ReactNode;
  /** One line that helps before an answer. */
  hint?: ReactNode;
  /** What is wrong and what would be right; also marks the control as invalid. */
  error?: ReactNode;
  labelHidden?: boolean;
  /** Says “optional” beside the label. */
  optional?: boolean;
}

export interface FieldProps extends FieldOwnProps, Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** The id of the control within. */
  controlId?: string;
  children?: ReactNode;
}

interface FieldContext {
  id: string;
  describedBy: string | undefined;
  invalid: boolean;
}

const Context = createContext<FieldContext | null>(null);
const words = { en: { optional: 'optional' }, ko: { optional: '선택' } };

/** Label, control, hint and error, tied to each other. The control within asks `useFieldControl` for its attributes. */
export function Field(props: FieldProps) {
  const { label, hint, error, labelHidden, optional, controlId, className, children, ...rest } = props;
  const ownId = useId();
  const id = controlId ?? ownId;
  const { optional: optionalWord } = useLabels(words);
  const describedBy = classNames(hint != null && `${id}-hint`, error != null && `${id}-error`);
  const text = (
    <label htmlFor={id} className={styles.label}>
      {label}
      {optional && (
        <>
          {' '}
          <span>({optionalWord})</span>
        </>
      )}
    </label>
  );
  return (
    <div {...rest} data-invalid={error != null || undefined} className={classNames(styles.field, className)}>
      {labelHidden ? <VisuallyHidden render={text} /> : text}
      <Context value={{ id, describedBy, invalid: error != null }}>{children}</Context>
      {hint != null && <FieldHint id={`${id}-hint`}>{hint}</FieldHint>}
      {error != null && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  );
}

/** Attributes that tie a control to the field around it; its own `aria-describedby` stays. */
export function useFieldControl(own: { id?: string; 'aria-describedby'?: string } = {}) {
  const field = useContext(Context);
  return {
    id: own.id ?? field?.id,
    'aria-describedby': classNames(own['aria-describedby'], field?.describedBy),
    'aria-invalid': field?.invalid || undefined,
  };
}

export function FieldHint({ className, ...rest }: ComponentPropsWithRef<'p'>) {
  return <p {...rest} className={classNames(styles.hint, className)} />;
}

export function FieldError({ className, children, ...rest }: ComponentPropsWithRef<'p'>) {
  return (
    <p {...rest} className={classNames(styles.error, className)}>
      <AlertGlyph size="small" className={styles.alert} />
      <span>{children}</span>
    </p>
  );
}
