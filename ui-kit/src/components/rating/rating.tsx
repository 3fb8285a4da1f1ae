import { type ComponentPropsWithRef, useId } from 'react';
import { classNames } from '../../internal/class-names.ts';
import { useLabels } from '../../internal/kit-context.ts';
import { VisuallyHidden } from '../visually-hidden/index.ts';
import styles from './rating.module.css';

export interface RatingProps extends Omit<ComponentPropsWithRef<'span'>, 'children'> {
  /** From 0 to 5. */
  value: number;
  /** How many people said so. */
  count?: number;
}

const words = {
  en: {
    of: (value: string) => `${value} of 5`,
    reviews: (count: number) => (count === 1 ? '1 review' : `${count} reviews`),
    grade: (grade: number) => `${grade} of 5`,
  },
  ko: {
    of: (value: string) => `5점 만점에 ${value}점`,
    reviews: (count: number) => `후기 ${count}개`,
    grade: (grade: number) => `${grade}점`,
  },
};

const boards = [0, 1, 2, 3, 4];

/** A number, and beside it five short boards, laid as far as the number goes. No stars. */
export function Rating({ value, count, className, ...rest }: RatingProps) {
  const labels = useLabels(words);
  const clip = useId();
  const shown = value.toFixed(1);
  return (
    <span {...rest} className={classNames(styles.rating, className)}>
      <VisuallyHidden>
        {labels.of(shown)}
        {count !== undefined && `, ${labels.reviews(count)}`}
      </VisuallyHidden>
      <svg aria-hidden="true" viewBox="0 0 34 6" className={styles.boards}>
        <clipPath id={clip}>
          <rect width={(value / 5) * 34} height="6" />
        </clipPath>
        {boards.map(board => (
          <rect key={board} x={board * 7} width="6" height="6" className={styles.empty} />
        ))}
        <g clipPath={`url(#${clip})`}>
          {boards.map(board => (
            <rect key={board} x={board * 7} width="6" height="6" className={styles.laid} />
          ))}
        </g>
      </svg>
      <span aria-hidden="true">
        {shown}
        {count !== undefined && <span className={styles.count}> ({count})</span>}
      </span>
    </span>
  );
}

export interface RatingBarsProps extends Omit<ComponentPropsWithRef<'dl'>, 'children'> {
  /** How many gave each grade, from 5 down to 1. */
  counts: readonly [five: number, four: number, three: number, two: number, one: number];
}

/** How the grades are spread. */
export function RatingBars({ counts, className, ...rest }: RatingBarsProps) {
  const labels = useLabels(words);
  const most = Math.max(1, ...counts);
  return (
    <dl {...rest} className={classNames(styles.bars, className)}>
      {counts.map((count, index) => (
        <div key={labels.grade(5 - index)} className={styles.bar}>
          <dt>
            <span aria-hidden="true">{5 - index}</span>
            <VisuallyHidden>{labels.grade(5 - index)}</VisuallyHidden>
          </dt>
          <dd className={styles.number}>{count}</dd>
          <svg aria-hidden="true" className={styles.line}>
            <rect y="0.5" width="100%" height="1" className={styles.rest} />
            <rect width={`${(count / most) * 100}%`} height="2" className={styles.laid} />
          </svg>
        </div>
      ))}
    </dl>
  );
}
