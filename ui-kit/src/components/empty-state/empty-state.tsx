import type { ComponentPropsWithRef, ReactNode } from 'react';
import { classNames } from '../../internal/class-names.ts';
import { Heading, type HeadingProps } from '../heading/index.ts';
import styles from './empty-state.module.css';

export interface EmptyStateProps extends Omit<ComponentPropsWithRef<'div'>, 'title'> {
  title: ReactNode;
  level?: HeadingProps['level'];
  /** What can be done now. */
  action?: ReactNode;
}

/** Nothing here: says what was looked for, and offers the nearest. */
export function EmptyState({ title, level = 2, action, className, children, ...rest }: EmptyStateProps) {
  return (
    <div {...rest} className={classNames(styles.empty, className)}>
      <Heading level={level} look="title">
        {title}
      </Heading>
      {children}
      {action != null && <div>{action}</div>}
    </div>
  );
}
