import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../../internal/class-names.ts';
import { type RenderElement, renderElement } from '../../internal/render-element.tsx';
import styles from './visually-hidden.module.css';

export interface VisuallyHiddenProps extends ComponentPropsWithRef<'span'> {
  render?: RenderElement;
}

/** Said, not shown. */
export function VisuallyHidden({ className, render, ...rest }: VisuallyHiddenProps) {
  return renderElement('span', render, { ...rest, className: classNames(styles.hidden, className) });
}
