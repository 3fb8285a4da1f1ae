import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../../internal/class-names.ts';
import styles from './progress.module.css';

export interface ProgressProps extends Omit<ComponentPropsWithRef<'progress'>, 'children'> {
  label: string;
  tone?: 'ink' | 'celadon';
}

/** How much of something is done, as a line. */
export function Progress({ label, tone = 'ink', className, ...rest }: ProgressProps) {
  return <progress aria-label={label} {...rest} data-tone={tone} className={classNames(styles.progress, className)} />;
}
