import { type ComponentPropsWithRef, type ReactNode, useId } from 'react';
import { classNames } from '../../internal/class-names.ts';
import { useLabels } from '../../internal/kit-context.ts';
import { Heading, type HeadingProps } from '../heading/index.ts';
import { LinkButton } from '../link/index.ts';
import { VisuallyHidden } from '../visually-hidden/index.ts';
import styles from './stepper.module.css';

export type StepsProps = ComponentPropsWithRef<'div'>;

/** Steps on one page, one below the other: what is done folds to a line. */
export function Steps({ className, ...rest }: StepsProps) {
  return <div {...rest} className={classNames(styles.steps, className)} />;
}

export interface StepProps extends Omit<ComponentPropsWithRef<'section'>, 'title' | 'onChange'> {
  number: number;
  title: ReactNode;
  state: 'done' | 'now' | 'next';
  level?: HeadingProps['level'];
  /** Draws “Change” beside what is done. */
  onChange?: () => void;
}

const words = { en: { change: 'Change', done: 'Done' }, ko: { change: '바꾸기', done: '마침' } };

/** One step; its children are the answer when done, and the questions now. */
export function Step({ number, title, state, level = 2, onChange, className, children, ...rest }: StepProps) {
  const labels = useLabels(words);
  const titleId = useId();
  return (
    <section
      aria-labelledby={titleId}
      aria-current={state === 'now' ? 'step' : undefined}
      {...rest}
      data-state={state}
      className={classNames(styles.step, className)}
    >
      <Heading level={level} look="heading" id={titleId} className={styles.title}>
        <span className={styles.number}>{number}</span> {title}
        {state === 'done' && <VisuallyHidden>, {labels.done}</VisuallyHidden>}
      </Heading>
      <div className={styles.body}>
        <div className={styles.content}>{children}</div>
        {state === 'done' && onChange && (
          <LinkButton onClick={onChange} className={styles.change}>
            {labels.change} <VisuallyHidden>{title}</VisuallyHidden>
          </LinkButton>
        )}
      </div>
    </section>
  );
}
