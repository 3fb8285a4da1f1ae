import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../../internal/class-names.ts';
import { Shelf, type ShelfProps } from '../shelf/index.ts';
import styles from './skeleton.module.css';

export interface SkeletonProps extends ComponentPropsWithRef<'span'> {
  shape?: 'text' | 'heading' | 'block' | 'picture' | 'button';
  /** Of its place. */
  width?: 'full' | 'long' | 'medium' | 'short';
}

/** The box of something on its way. Appears after 200 ms and breathes; nothing sweeps. */
export function Skeleton({ shape = 'text', width = 'full', className, ...rest }: SkeletonProps) {
  return (
    <span
      aria-hidden="true"
      {...rest}
      data-shape={shape}
      data-width={width}
      className={classNames(styles.bone, className)}
    />
  );
}

export interface ShelfSkeletonProps extends Pick<ShelfProps, 'perRow' | 'className' | 'ref' | 'id'> {
  count?: number;
}

/** A shelf on its way: the same boxes as `ProductCard`. */
export function ShelfSkeleton({ count = 4, ...rest }: ShelfSkeletonProps) {
  const keys = Array.from({ length: count }, (_, index) => index);
  return (
    <Shelf aria-hidden="true" {...rest}>
      {keys.map(key => (
        <li key={key} className={styles.piece}>
          <Skeleton shape="picture" />
          <div className={styles.label}>
            <Skeleton shape="heading" width="long" />
            <Skeleton width="medium" />
            <Skeleton width="short" />
          </div>
        </li>
      ))}
    </Shelf>
  );
}
