import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../../internal/class-names.ts';
import { useLabels } from '../../internal/kit-context.ts';
import styles from './skip-link.module.css';

export type SkipLinkProps = ComponentPropsWithRef<'a'>;

const words = { en: { skip: 'Skip to content' }, ko: { skip: '본문으로 가기' } };

/** The first thing a keyboard meets; seen only then. */
export function SkipLink({ href = '#main', className, children, ...rest }: SkipLinkProps) {
  const { skip } = useLabels(words);
  return (
    <a {...rest} href={href} className={classNames(styles.skip, className)}>
      {children ?? skip}
    </a>
  );
}
