import { type ComponentPropsWithRef, type ReactNode, useEffect, useId, useRef } from 'react';
import { classNames } from '../../internal/class-names.ts';
import { useLabels } from '../../internal/kit-context.ts';
import { joinRefs, type RenderElement, renderElement } from '../../internal/render-element.tsx';
import styles from './form.module.css';

export interface FormProps extends ComponentPropsWithRef<'form'> {
  /** A router's form, as in `render={<Form method="post" />}`. */
  render?: RenderElement;
}

/** A form whose problems the page itself tells: the browser's own bubbles are off. */
export function Form({ className, render, ...rest }: FormProps) {
  return renderElement('form', render, {
    method: 'post',
    noValidate: true,
    ...rest,
    className: classNames(styles.form, className),
  });
}

export interface FormProblem {
  /** The id of the control. */
  field: string;
  message: ReactNode;
}

export interface FormErrorsProps extends Omit<ComponentPropsWithRef<'div'>, 'title'> {
  title?: ReactNode;
  errors: readonly FormProblem[];
}

const words = {
  en: {
    title: (count: number) => (count === 1 ? 'One field needs another look.' : `${count} fields need another look.`),
  },
  ko: { title: (count: number) => `다시 볼 곳이 ${count}곳 있습니다.` },
};

/** What a form could not take, above it: takes the focus when it appears, and each line leads to its field. */
export function FormErrors({ title, errors, className, ref, ...rest }: FormErrorsProps) {
  const labels = useLabels(words);
  const own = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const key = errors.map(error => error.field).join();
  useEffect(() => {
    if (key !== '') own.current?.focus();
  }, [key]);
  if (errors.length === 0) return null;
  return (
    <div
      role="alert"
      tabIndex={-1}
      aria-labelledby={titleId}
      {...rest}
      ref={joinRefs(ref, own)}
      className={classNames(styles.errors, className)}
    >
      <p id={titleId} className={styles.title}>
        {title ?? labels.title(errors.length)}
      </p>
      <ul>
        {errors.map(error => (
          <li key={error.field}>
            <a
              href={`#${error.field}`}
              onClick={() => document.getElementById(error.field)?.focus()}
              className={styles.link}
            >
              {error.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
