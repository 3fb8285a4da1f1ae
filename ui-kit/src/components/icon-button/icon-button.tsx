import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../../internal/class-names.ts';
import { type RenderElement, renderElement } from '../../internal/render-element.tsx';
import styles from './icon-button.module.css';

export interface IconButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'aria-label'> {
  /** What it does, for those who do not see the icon. */
  label: string;
  /** With an edge, or bare. */
  variant?: 'bare' | 'edge';
  render?: RenderElement;
}

/** A button of 44 px that shows an icon only. */
export function IconButton(props: IconButtonProps) {
  const { label, variant = 'bare', type = 'button', className, render, ...rest } = props;
  return renderElement('button', render, {
    ...rest,
    ...(!render && { type }),
    'aria-label': label,
    'data-variant': variant,
    className: classNames(styles.button, className),
  });
}
