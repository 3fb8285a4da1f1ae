import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../../internal/class-names.ts';
import { type RenderElement, renderElement } from '../../internal/render-element.tsx';
import styles from './stack.module.css';

/** Steps of the space scale. */
type Gap = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

export interface StackProps extends ComponentPropsWithRef<'div'> {
  gap?: Gap;
  align?: 'stretch' | 'start' | 'center' | 'end';
  render?: RenderElement;
}

/** Parts one below the other. */
export function Stack({ gap = 4, align, className, render, ...rest }: StackProps) {
  return renderElement('div', render, {
    ...rest,
    'data-gap': gap,
    'data-align': align,
    className: classNames(styles.stack, className),
  });
}

export interface RowProps extends ComponentPropsWithRef<'div'> {
  gap?: Gap;
  align?: 'start' | 'center' | 'end' | 'baseline' | 'stretch';
  justify?: 'start' | 'center' | 'end' | 'between';
  /** Whether parts go to the next line where they do not fit. */
  wrap?: boolean;
  render?: RenderElement;
}

/** Parts beside each other. */
export function Row({ gap = 4, align = 'center', justify = 'start', wrap, className, render, ...rest }: RowProps) {
  return renderElement('div', render, {
    ...rest,
    'data-gap': gap,
    'data-align': align,
    'data-justify': justify,
    'data-wrap': wrap || undefined,
    className: classNames(styles.row, className),
  });
}
