import type { ComponentPropsWithRef, ReactNode } from 'react';
import { classNames } from '../../internal/class-names.ts';
import { useLabels } from '../../internal/kit-context.ts';
import { VisuallyHidden } from '../visually-hidden/index.ts';
import styles from './timeline.module.css';

export interface TimelineStep {
  id: string;
  title: ReactNode;
  detail?: ReactNode;
  state?: 'done' | 'now' | 'next';
}

export interface TimelineProps extends Omit<ComponentPropsWithRef<'ol'>, 'children'> {
  steps: readonly TimelineStep[];
}

const words = { en: { done: 'done', now: 'now' }, ko: { done: '마침', now: '지금' } };

/** Where something is on its way: across, on phones down. */
export function Timeline({ steps, className, ...rest }: TimelineProps) {
  const labels = useLabels(words);
  return (
    <ol {...rest} className={classNames(styles.timeline, className)}>
      {steps.map(({ id, title, detail, state = 'next' }) => (
        <li key={id} data-state={state} aria-current={state === 'now' ? 'step' : undefined} className={styles.step}>
          <p className={styles.title}>
            {title}
            {state !== 'next' && <VisuallyHidden>, {labels[state]}</VisuallyHidden>}
          </p>
          {detail != null && <p className={styles.detail}>{detail}</p>}
        </li>
      ))}
    </ol>
  );
}
