import type { ComponentPropsWithRef, ReactNode } from 'react';
import { classNames } from '../../internal/class-names.ts';
import styles from './facts.module.css';

export interface FactsRow {
  id: string;
  term: ReactNode;
  detail: ReactNode;
}

export interface FactsProps extends Omit<ComponentPropsWithRef<'dl'>, 'children'> {
  rows: readonly FactsRow[];
  /** A narrow first column, for short terms. */
  narrow?: boolean;
}

/** Rows of term and detail, as on a card in a museum. */
export function Facts({ rows, narrow, className, ...rest }: FactsProps) {
  return (
    <dl {...rest} data-narrow={narrow || undefined} className={classNames(styles.facts, className)}>
      {rows.map(row => (
        <div key={row.id} className={styles.row}>
          <dt className={styles.term}>{row.term}</dt>
          <dd>{row.detail}</dd>
        </div>
      ))}
    </dl>
  );
}
