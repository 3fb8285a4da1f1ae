import type { ComponentPropsWithRef, MouseEvent } from 'react';
import { classNames } from '../../internal/class-names.ts';
import { type RenderElement, renderElement } from '../../internal/render-element.tsx';
import { Spinner } from '../spinner/index.ts';
import styles from './button.module.css';

export interface ButtonProps extends ComponentPropsWithRef<'button'> {
  /** `primary` is ink and stands once on a screen; `quiet` has an edge only. */
  variant?: 'primary' | 'quiet';
  /** `low` is 44 px high. */
  size?: 'medium' | 'low';
  /** As wide as its place. */
  wide?: boolean;
  /** The press is under way: the button keeps its width and focus, and takes no further press. */
  pending?: boolean;
  /** A link that looks like a button, as in `render={<Link to="/cart" />}`. */
  render?: RenderElement;
}

/** Does one thing. `type` is `button` unless said, so a form needs `type="submit"`. */
export function Button(props: ButtonProps) {
  const { variant = 'primary', size = 'medium', wide, pending, type = 'button', disabled, ...given } = props;
  const { className, children, render, ...rest } = given;
  return renderElement('button', render, {
    ...rest,
    ...(render ? { 'aria-disabled': disabled || undefined } : { type, disabled }),
    ...(pending && { 'aria-disabled': true, 'aria-busy': true, onClickCapture: refuse }),
    'data-variant': variant,
    'data-size': size,
    'data-wide': wide || undefined,
    'data-pending': pending || undefined,
    className: classNames(styles.button, className),
    children: (
      <>
        <span className={styles.label}>{children}</span>
        {pending && <Spinner className={styles.spinner} />}
      </>
    ),
  });
}

function refuse(event: MouseEvent) {
  event.preventDefault();
  event.stopPropagation();
}
