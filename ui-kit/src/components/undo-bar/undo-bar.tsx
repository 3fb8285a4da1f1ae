import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../../internal/class-names.ts';
import { useLabels } from '../../internal/kit-context.ts';
import { type RenderElement, renderElement } from '../../internal/render-element.tsx';
import { LinkButton } from '../link/index.ts';
import styles from './undo-bar.module.css';

export interface UndoBarProps extends Omit<ComponentPropsWithRef<'div'>, 'onAnimationEnd'> {
  onUndo: () => void;
  /** Called when the line has run out: after eight seconds, not counting those under the pointer or the focus. */
  onExpire: () => void;
  label?: string;
  /** Another element, as in `render={<li />}`. */
  render?: RenderElement;
}

const words = { en: { undo: 'Put it back' }, ko: { undo: '되돌리기' } };

/** Stands in the place of what was taken out; its celadon line shows how long it can be put back. */
export function UndoBar({ onUndo, onExpire, label, render, className, children, ...rest }: UndoBarProps) {
  const { undo } = useLabels(words);
  return renderElement('div', render, {
    role: render ? undefined : 'status',
    ...rest,
    className: classNames(styles.bar, className),
    children: (
      <>
        <p>{children}</p>
        <LinkButton onClick={onUndo} className={styles.undo}>
          {label ?? undo}
        </LinkButton>
        <span aria-hidden="true" onAnimationEnd={onExpire} className={styles.line} />
      </>
    ),
  });
}
