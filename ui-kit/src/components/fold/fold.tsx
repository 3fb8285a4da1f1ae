import type { ComponentPropsWithRef, ReactNode } from 'react';
import { classNames } from '../../internal/class-names.ts';
import styles from './fold.module.css';

export interface FoldProps extends Omit<ComponentPropsWithRef<'details'>, 'children'> {
  summary: ReactNode;
  /** At the end of the summary's line, as a sum. */
  aside?: ReactNode;
  children?: ReactNode;
}

/** Folded away until asked for. Folds of one `name` open one at a time. */
export function Fold({ summary, aside, className, children, ...rest }: FoldProps) {
  return (
    <details {...rest} className={classNames(styles.fold, className)}>
      <summary className={styles.summary}>
        {summary}
        {aside != null && <span className={styles.aside}>{aside}</span>}
        <svg aria-hidden="true" viewBox="0 0 12 12" className={styles.sign}>
          <path d="M1 6h10" />
          <path d="M6 1v10" className={styles.upright} />
        </svg>
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
