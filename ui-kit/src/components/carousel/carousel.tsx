import { Children, type ComponentPropsWithRef, useRef } from 'react';
import { classNames } from '../../internal/class-names.ts';
import { ChevronLeftGlyph, ChevronRightGlyph } from '../../internal/glyphs.tsx';
import { useLabels } from '../../internal/kit-context.ts';
import { useHydrated } from '../../internal/use-hydrated.ts';
import { IconButton } from '../icon-button/index.ts';
import styles from './carousel.module.css';

export interface CarouselProps extends ComponentPropsWithRef<'section'> {
  label: string;
}

const words = { en: { before: 'Previous', after: 'Next' }, ko: { before: '이전', after: '다음' } };

/** A row that is pushed aside by hand, key or button. It never moves by itself. */
export function Carousel({ label, className, children, ...rest }: CarouselProps) {
  const labels = useLabels(words);
  const live = useHydrated();
  const list = useRef<HTMLUListElement>(null);
  const go = (direction: 1 | -1) => {
    const row = list.current;
    if (!row) return;
    const sign = getComputedStyle(row).direction === 'rtl' ? -1 : 1;
    row.scrollBy({ left: row.clientWidth * 0.9 * direction * sign });
  };
  return (
    <section aria-label={label} {...rest} className={classNames(styles.carousel, className)}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <ul ref={list} tabIndex={0} className={styles.row}>
        {Children.map(children, child => (
          <li className={styles.item}>{child}</li>
        ))}
      </ul>
      <div className={styles.buttons} data-live={live || undefined}>
        <IconButton label={labels.before} variant="edge" onClick={() => go(-1)}>
          <ChevronLeftGlyph className={styles.arrow} />
        </IconButton>
        <IconButton label={labels.after} variant="edge" onClick={() => go(1)}>
          <ChevronRightGlyph className={styles.arrow} />
        </IconButton>
      </div>
    </section>
  );
}
