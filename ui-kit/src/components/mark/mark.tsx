import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../../internal/class-names.ts';
import styles from './mark.module.css';

export interface MarkProps extends ComponentPropsWithRef<'span'> {
  tone?: 'clay' | 'celadon' | 'indigo' | 'muted';
}

/** A word beside a price or a name: “new”, “one of three”, “back in January”. Never on a picture. */
export function Mark({ tone = 'clay', className, ...rest }: MarkProps) {
  return <span {...rest} data-tone={tone} className={classNames(styles.mark, className)} />;
}
