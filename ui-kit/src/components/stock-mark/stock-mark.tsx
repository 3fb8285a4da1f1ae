import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../../internal/class-names.ts';
import styles from './stock-mark.module.css';

export type StockLevel = 'many' | 'few' | 'none';

export interface StockMarkProps extends ComponentPropsWithRef<'span'> {
  level: StockLevel;
}

/** How many there are, as words after a mark that is full, half or empty: shape as well as colour. */
export function StockMark({ level, className, children, ...rest }: StockMarkProps) {
  return (
    <span {...rest} data-level={level} className={classNames(styles.stock, className)}>
      <svg aria-hidden="true" viewBox="0 0 8 8" className={styles.mark}>
        <circle cx="4" cy="4" r="3.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
        {level === 'many' && <circle cx="4" cy="4" r="3.25" fill="currentColor" />}
        {level === 'few' && <path d="M.75 4a3.25 3.25 0 0 0 6.500 0z" fill="currentColor" />}
      </svg>
      <span>{children}</span>
    </span>
  );
}
