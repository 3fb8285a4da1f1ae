import type { ComponentPropsWithRef, ReactNode } from 'react';
import { classNames } from '../../internal/class-names.ts';
import styles from './sums.module.css';

export interface SumsRow {
  id: string;
  label: ReactNode;
  value: ReactNode;
  /** In brackets after the label, as in “free from ₩50,000”. */
  note?: ReactNode;
}

export interface SumsProps extends Omit<ComponentPropsWithRef<'dl'>, 'children'> {
  rows: readonly SumsRow[];
  total?: { label: ReactNode; value: ReactNode };
}

/** What a cart or an order comes to. */
export function Sums({ rows, total, className, ...rest }: SumsProps) {
  return (
    <dl {...rest} className={classNames(styles.sums, className)}>
      {rows.map(row => (
        <div key={row.id} className={styles.row}>
          <dt>
            {row.label}
            {row.note != null && <span className={styles.note}> ({row.note})</span>}
          </dt>
          <dd>{row.value}</dd>
        </div>
      ))}
      {total && (
        <div className={styles.row} data-total="true">
          <dt>{total.label}</dt>
          <dd className={styles.total}>{total.value}</dd>
        </div>
      )}
    </dl>
  );
}
