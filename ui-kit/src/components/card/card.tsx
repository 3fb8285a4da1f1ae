import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../../internal/class-names.ts';
import { type RenderElement, renderElement } from '../../internal/render-element.tsx';
import styles from './card.module.css';

export interface CardProps extends ComponentPropsWithRef<'div'> {
  /** `board` is a second ground, `line` a rule above. Nothing has a frame or a shadow. */
  look?: 'board' | 'line' | 'raised';
  render?: RenderElement;
}

/** A few things that belong together. */
export function Card({ look = 'board', className, render, ...rest }: CardProps) {
  return renderElement('div', render, { ...rest, 'data-look': look, className: classNames(styles.card, className) });
}
