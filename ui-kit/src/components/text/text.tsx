import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../../internal/class-names.ts';
import { type RenderElement, renderElement } from '../../internal/render-element.tsx';
import styles from './text.module.css';

export interface TextProps extends ComponentPropsWithRef<'p'> {
  size?: 'lead' | 'body' | 'label' | 'small' | 'caption';
  tone?: 'inherit' | 'ink' | 'muted' | 'clay' | 'celadon' | 'indigo' | 'danger';
  /** Bold, for the few words that decide. */
  strong?: boolean;
  /** Keeps lines at a length that is easy to read. */
  measure?: boolean;
  /** Upright Hangul in the serif, as on a pillar: one per screen. */
  vertical?: boolean;
  /** Another element than a paragraph, as in `render={<span />}`. */
  render?: RenderElement;
}

/** Running text in the sans. */
export function Text({ size, tone, strong, measure, vertical, className, render, ...rest }: TextProps) {
  return renderElement('p', render, {
    ...rest,
    'data-size': size,
    'data-tone': tone,
    'data-strong': strong || undefined,
    'data-measure': measure || undefined,
    'data-vertical': vertical || undefined,
    className: classNames(styles.text, className),
  });
}
