import type { ComponentPropsWithRef, ReactNode } from 'react';
import { classNames } from '../../internal/class-names.ts';
import styles from './banner.module.css';

export interface BannerProps extends ComponentPropsWithRef<'div'> {
  tone?: 'info' | 'clay' | 'celadon' | 'danger';
  /** One link or button. */
  action?: ReactNode;
  /** Whether it appeared after the page and should be said. */
  live?: boolean;
}

/** A strip for what concerns the whole page, as being offline. */
export function Banner({ tone = 'info', action, live, className, children, ...rest }: BannerProps) {
  return (
    <div role={live ? 'status' : undefined} {...rest} data-tone={tone} className={classNames(styles.banner, className)}>
      <div>{children}</div>
      {action != null && <div className={styles.action}>{action}</div>}
    </div>
  );
}
