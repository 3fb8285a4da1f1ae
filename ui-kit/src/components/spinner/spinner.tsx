import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../../internal/class-names.ts';
import styles from './spinner.module.css';

export interface SpinnerProps extends Omit<ComponentPropsWithRef<'svg'>, 'children'> {
  /** Said by screen readers; without it the spinner is decoration beside words. */
  label?: string;
  size?: 'small' | 'medium' | 'large';
}

/** Something is under way and its length is not known. */
export function Spinner({ label, size = 'medium', className, ...rest }: SpinnerProps) {
  return (
    <svg
      {...rest}
      viewBox="0 0 20 20"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
      data-size={size}
      className={classNames(styles.spinner, className)}
    >
      <circle cx="10" cy="10" r="8" className={styles.track} />
      <path d="M10 2a8 8 0 0 1 8 8" />
    </svg>
  );
}
