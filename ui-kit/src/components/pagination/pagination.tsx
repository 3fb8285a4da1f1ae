import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../../internal/class-names.ts';
import { ChevronLeftGlyph, ChevronRightGlyph } from '../../internal/glyphs.tsx';
import { useLabels } from '../../internal/kit-context.ts';
import { type RenderElement, renderElement } from '../../internal/render-element.tsx';
import { pageList } from './page-list.ts';
import styles from './pagination.module.css';

export interface PaginationProps extends Omit<ComponentPropsWithRef<'nav'>, 'children'> {
  /** From 1. */
  page: number;
  pages: number;
  hrefFor?: (page: number) => string;
  /** A router's link for a page. */
  renderFor?: (page: number) => RenderElement;
  label?: string;
}

const words = {
  en: { pages: 'Pages', before: 'Page before', after: 'Next page', page: (page: number) => `Page ${page}` },
  ko: { pages: '쪽', before: '이전 쪽', after: '다음 쪽', page: (page: number) => `${page}쪽` },
};

/** Pages of a long list, as links. */
export function Pagination({ page, pages, hrefFor, renderFor, label, className, ...rest }: PaginationProps) {
  const labels = useLabels(words);
  const link = (target: number, name: string, children: React.ReactNode) =>
    renderElement('a', renderFor?.(target), {
      href: hrefFor?.(target),
      'aria-label': name,
      'aria-current': target === page ? 'page' : undefined,
      className: styles.link,
      children,
    });
  return (
    <nav aria-label={label ?? labels.pages} {...rest} className={classNames(styles.pagination, className)}>
      <ul className={styles.list}>
        {page > 1 && (
          <li>{link(page - 1, labels.before, <ChevronLeftGlyph size="small" className={styles.arrow} />)}</li>
        )}
        {pageList(page, pages).map(entry => (
          <li key={entry.key}>
            {entry.page === undefined ? (
              <span className={styles.gap}>…</span>
            ) : (
              link(entry.page, labels.page(entry.page), entry.page)
            )}
          </li>
        ))}
        {page < pages && (
          <li>{link(page + 1, labels.after, <ChevronRightGlyph size="small" className={styles.arrow} />)}</li>
        )}
      </ul>
    </nav>
  );
}
