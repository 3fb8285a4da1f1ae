import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../../internal/class-names.ts';
import { deprecated } from '../../internal/deprecated.ts';
import { type RenderElement, renderElement } from '../../internal/render-element.tsx';
import styles from './link.module.css';

export interface LinkProps extends ComponentPropsWithRef<'a'> {
  /** `standalone` is a target of 44 px, `inline` stands within a sentence, `plain` has no line until hovered. */
  look?: 'standalone' | 'inline' | 'plain';
  /** A router's link. What acts in place is a `LinkButton`. */
  render?: RenderElement;
}

/** Goes somewhere, or does a small thing that needs no button. */
export function Link({ look = 'standalone', className, render, ...rest }: LinkProps) {
  if (render?.type === 'button') deprecated('Link', 'render={<button />}', 'LinkButton');
  return renderElement('a', render, { ...rest, 'data-look': look, className: classNames(styles.link, className) });
}

export interface LinkButtonProps extends ComponentPropsWithRef<'button'> {
  /** As of `Link`. */
  look?: 'standalone' | 'inline' | 'plain';
}

/** A small press that looks like a link, as in “Remove” beside a line. `type` is `button` unless said. */
export function LinkButton({ look = 'standalone', type = 'button', className, ...rest }: LinkButtonProps) {
  return <button {...rest} type={type} data-look={look} className={classNames(styles.link, className)} />;
}
