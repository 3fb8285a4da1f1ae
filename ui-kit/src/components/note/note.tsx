import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../../internal/class-names.ts';
import styles from './note.module.css';

export interface NoteProps extends ComponentPropsWithRef<'div'> {
  kind?: 'plain' | 'price' | 'info' | 'danger' | 'done';
  /** Whether it appeared after the page and should be said. */
  live?: boolean;
}

/** What has to be known at this place: one seam on the leading side, no box. */
export function Note({ kind = 'plain', live, className, ...rest }: NoteProps) {
  return (
    <div
      role={live ? (kind === 'danger' ? 'alert' : 'status') : undefined}
      {...rest}
      data-kind={kind}
      className={classNames(styles.note, className)}
    />
  );
}
