import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../../internal/class-names.ts';
import styles from './shelf.module.css';

export interface ShelfProps extends ComponentPropsWithRef<'ul'> {
  /** Pieces in a row from 768 px on; two on phones. */
  perRow?: 2 | 3 | 4 | 6;
  /** `lead`: the first piece is large beside four; `scroll`: one row, which phones push aside. */
  layout?: 'even' | 'lead' | 'scroll';
}

/** Pieces that stand flush, a seam of 2 px apart, like on one board. Within a `Page`: on phones it bleeds to both edges. */
export function Shelf({ perRow = 4, layout = 'even', className, ...rest }: ShelfProps) {
  return <ul {...rest} data-per-row={perRow} data-layout={layout} className={classNames(styles.shelf, className)} />;
}

export type ShelfNoteProps = ComponentPropsWithRef<'li'>;

/** A note on the wall amid the shelf; a full row on phones. */
export function ShelfNote({ className, ...rest }: ShelfNoteProps) {
  return <li {...rest} data-note="" className={classNames(styles.note, className)} />;
}
