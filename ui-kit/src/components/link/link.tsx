import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../../internal/class-names.ts';
import { type RenderElement, renderElement } from '../../internal/render-element.tsx';
import styles from './link.module.css';

export interface LinkProps extends ComponentPropsWithRef<'a'> {
  /** `standalone` is a target of 44 px, `inline` stands within a sentence, `plain` has no line until hovered. */
  look?: 'standalone' | 'inline' | 'plain';
  /** A router's link, or a `<button type="button" />` for what acts in place. */
  render?: RenderElement;
}

/** Goes somewhere, or does a small thing that needs no button. */
export function Link({ look = 'standalone', className, render, ...rest }: LinkProps) {
  return renderElement('a', render, { ...rest, 'data-look': look, className: classNames(styles.link, className) });
}
