import type { ComponentPropsWithRef } from 'react';
import { classNames } from './class-names.ts';
import styles from './define-icon.module.css';

export interface IconProps extends Omit<ComponentPropsWithRef<'svg'>, 'children'> {
  size?: 'small' | 'medium' | 'large';
  /** Said by screen readers; without it the icon is decoration. */
  label?: string;
}

// biome-ignore lint/suspicious/noExplicitAny: lucide's glyphs and our own take any svg attribute
type Glyph = (props: any) => any;

/** Gives a glyph the kit's line: thin, the colour of the text, decoration unless it has a label. */
export function defineIcon(glyph: unknown, displayName: string) {
  const Drawn = glyph as Glyph;
  function Icon({ size = 'medium', label, className, ...rest }: IconProps) {
    return (
      <Drawn
        strokeWidth={1.25}
        {...rest}
        role={label ? 'img' : undefined}
        aria-label={label}
        aria-hidden={label ? undefined : true}
        data-size={size}
        className={classNames(styles.icon, className)}
      />
    );
  }
  Icon.displayName = displayName;
  return Icon;
}
