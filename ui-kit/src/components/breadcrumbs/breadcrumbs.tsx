import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../../internal/class-names.ts';
import { useLabels } from '../../internal/kit-context.ts';
import { type RenderElement, renderElement } from '../../internal/render-element.tsx';
import styles from './breadcrumbs.module.css';

export interface Crumb {
  label: string;
  href?: string;
  render?: RenderElement;
}

export interface BreadcrumbsProps extends Omit<ComponentPropsWithRef<'nav'>, 'children'> {
  /** From the house to here. The one without `href` or `render` is this page. */
  items: readonly Crumb[];
  label?: string;
}

const words = { en: { where: 'Where you are' }, ko: { where: '현재 위치' } };

/** The way from the house to this page. */
export function Breadcrumbs({ items, label, className, ...rest }: BreadcrumbsProps) {
  const { where } = useLabels(words);
  return (
    <nav aria-label={label ?? where} {...rest} className={classNames(styles.crumbs, className)}>
      <ol className={styles.list}>
        {items.map(item => (
          <li key={item.label} className={styles.item}>
            {item.href === undefined && item.render === undefined ? (
              <span aria-current="page" className={styles.here}>
                {item.label}
              </span>
            ) : (
              renderElement('a', item.render, { href: item.href, className: styles.link, children: item.label })
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
