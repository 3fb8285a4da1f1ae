import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../../internal/class-names.ts';
import { VisuallyHidden } from '../visually-hidden/index.ts';
import styles from './badge.module.css';

export interface BadgeProps extends Omit<ComponentPropsWithRef<'span'>, 'children'> {
  count: number;
  /** What is counted, as in “2 pieces”. */
  label?: string;
  look?: 'ring' | 'solid';
}

/** A count in a ring. Above 99 it says 99+. Its width does not change from 0 to 99. */
export function Badge({ count, label, look = 'ring', className, ...rest }: BadgeProps) {
  const shown = count > 99 ? '99+' : count;
  return (
    <span {...rest} data-look={look} className={classNames(styles.badge, className)}>
      {label === undefined ? (
        shown
      ) : (
        <>
          <span aria-hidden="true">{shown}</span>
          <VisuallyHidden>{label}</VisuallyHidden>
        </>
      )}
    </span>
  );
}
