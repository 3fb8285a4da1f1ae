import { Children, type ComponentPropsWithRef, isValidElement } from 'react';
import { classNames } from '../../internal/class-names.ts';
import { CloseGlyph } from '../../internal/glyphs.tsx';
import { useLabels } from '../../internal/kit-context.ts';
import { type RenderElement, renderElement } from '../../internal/render-element.tsx';
import { VisuallyHidden } from '../visually-hidden/index.ts';
import styles from './chip.module.css';

export interface ChipProps extends ComponentPropsWithRef<'button'> {
  /** A press takes it away: draws a cross and says so. */
  removable?: boolean;
  /** On or off, for a chip that filters. */
  selected?: boolean;
  /** A link, as in `render={<Link to="/c/cups" />}`. */
  render?: RenderElement;
}

const words = { en: { remove: 'Remove' }, ko: { remove: '빼기' } };

/** What was chosen, or could be: the one round thing of the kit. */
export function Chip({ removable, selected, render, className, children, ...rest }: ChipProps) {
  const { remove } = useLabels(words);
  return renderElement('button', render, {
    ...rest,
    ...(!render && { type: rest.type ?? 'button', 'aria-pressed': selected }),
    'data-selected': selected || undefined,
    className: classNames(styles.chip, className),
    children: (
      <>
        {children}
        {removable && (
          <>
            <VisuallyHidden>, {remove}</VisuallyHidden>
            <CloseGlyph size="small" className={styles.cross} />
          </>
        )}
      </>
    ),
  });
}

export interface ChipsProps extends ComponentPropsWithRef<'ul'> {
  /** On phones: one line that scrolls to the edges of the page. */
  scroll?: boolean;
}

/** Chips in a row; each child stands in its own item. */
export function Chips({ scroll, className, children, ...rest }: ChipsProps) {
  return (
    <ul {...rest} data-scroll={scroll || undefined} className={classNames(styles.chips, className)}>
      {Children.map(children, child => (isValidElement(child) ? <li>{child}</li> : child))}
    </ul>
  );
}
