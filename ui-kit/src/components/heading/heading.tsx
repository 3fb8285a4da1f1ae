import { type ComponentPropsWithRef, createElement } from 'react';
import { classNames } from '../../internal/class-names.ts';
import styles from './heading.module.css';

type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;
type HeadingLook = 'display' | 'title' | 'heading' | 'name';

export interface HeadingProps extends ComponentPropsWithRef<'h2'> {
  /** The level in the outline of the page. */
  level?: HeadingLevel;
  /** How it looks, apart from its level: `title` for 1 and 2, `heading` for 3, `name` below, unless said. */
  look?: HeadingLook;
}

const looks = { 1: 'title', 2: 'title', 3: 'heading', 4: 'name', 5: 'name', 6: 'name' } as const;

/** A heading in the serif. Never bold. */
export function Heading({ level = 2, look = looks[level], className, ...rest }: HeadingProps) {
  return createElement(`h${level}`, { ...rest, 'data-look': look, className: classNames(styles.heading, className) });
}
