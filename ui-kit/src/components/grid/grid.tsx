import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../../internal/class-names.ts';
import { type RenderElement, renderElement } from '../../internal/render-element.tsx';
import styles from './grid.module.css';

type Columns = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

export interface GridProps extends ComponentPropsWithRef<'div'> {
  render?: RenderElement;
}

/** Twelve columns, four on phones, with the gutter of the page. */
export function Grid({ className, render, ...rest }: GridProps) {
  return renderElement('div', render, { ...rest, className: classNames(styles.grid, className) });
}

export interface CellProps extends ComponentPropsWithRef<'div'> {
  /** Columns it takes from 1024 px on; the whole row below. */
  span?: Columns;
  /** The column it begins at, from 1024 px on. */
  start?: Columns;
  render?: RenderElement;
}

/** A part of the grid. */
export function Cell({ span = 12, start, className, render, ...rest }: CellProps) {
  return renderElement('div', render, {
    ...rest,
    'data-span': span,
    'data-start': start,
    className: classNames(styles.cell, className),
  });
}
