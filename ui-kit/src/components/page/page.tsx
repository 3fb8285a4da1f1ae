import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../../internal/class-names.ts';
import { type RenderElement, renderElement } from '../../internal/render-element.tsx';
import styles from './page.module.css';

export interface PageProps extends ComponentPropsWithRef<'div'> {
  render?: RenderElement;
}

/** The column of the page: 1440 px at most, with the margins of the grid. */
export function Page({ className, render, ...rest }: PageProps) {
  return renderElement('div', render, { ...rest, className: classNames(styles.page, className) });
}
