import { type ComponentPropsWithRef, useId } from 'react';
import { classNames } from '../../internal/class-names.ts';
import { type RenderElement, renderElement } from '../../internal/render-element.tsx';
import styles from './logo.module.css';

export type FloorMarkProps = ComponentPropsWithRef<'svg'>;

/** The mark: a floor of short and long boards (umul-maru). */
export function FloorMark({ className, ...rest }: FloorMarkProps) {
  return (
    <svg aria-hidden="true" {...rest} viewBox="0 0 28 28" className={classNames(styles.mark, className)}>
      <path d="M2 2h24v24H2zM10 2v24M18 2v24M2 10h8M2 18h8M10 6h8M10 14h8M10 22h8M18 10h8M18 18h8" />
    </svg>
  );
}

export interface LogoProps extends ComponentPropsWithRef<'a'> {
  /** What a screen reader says, as in “Maru, home”. */
  label?: string;
  size?: 'medium' | 'large';
  render?: RenderElement;
}

/** Mark and word, as one link. */
export function Logo({ label, size = 'medium', className, render, ...rest }: LogoProps) {
  return renderElement('a', render, {
    ...rest,
    'aria-label': label,
    'data-size': size,
    className: classNames(styles.logo, className),
    children: (
      <>
        <FloorMark />
        <span aria-hidden={label ? true : undefined} lang="en">
          Maru
        </span>
      </>
    ),
  });
}

export type FloorBoardsProps = ComponentPropsWithRef<'svg'>;

/** The boards above the footer: the one other place for the pattern of the mark. */
export function FloorBoards({ className, ...rest }: FloorBoardsProps) {
  const pattern = useId();
  return (
    <svg aria-hidden="true" {...rest} width="100%" height="88" className={classNames(styles.boards, className)}>
      <defs>
        <pattern id={pattern} width="168" height="88" patternUnits="userSpaceOnUse">
          <path
            d="M0 .5H168M0 87.5H168M.5 0V88M84.5 0V88M.5 29.5H84M.5 58.5H84M84.5 15.5H168M84.5 44.5H168M84.5 72.5H168"
            fill="none"
            stroke="currentColor"
          />
        </pattern>
      </defs>
      <rect width="100%" height="88" fill={`url(#${pattern})`} />
    </svg>
  );
}
