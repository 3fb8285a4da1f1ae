import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../../internal/class-names.ts';
import { useLabels } from '../../internal/kit-context.ts';
import type { RenderElement } from '../../internal/render-element.tsx';
import { Button } from '../button/index.ts';
import { Progress } from '../progress/index.ts';
import styles from './load-more.module.css';

export interface LoadMoreProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  shown: number;
  total: number;
  /** How many come next. */
  next?: number;
  pending?: boolean;
  onMore?: () => void;
  /** The next page as a link, which works without JavaScript: `render={<Link to="?page=2" />}`. */
  render?: RenderElement;
}

const words = {
  en: {
    of: (shown: number, total: number) => `${shown} of ${total}`,
    more: (count: number) => `Show ${count} more`,
  },
  ko: {
    of: (shown: number, total: number) => `${total}점 가운데 ${shown}점`,
    more: (count: number) => `${count}점 더 보기`,
  },
};

/** How much of a list is seen, and the rest of it on request. */
export function LoadMore({ shown, total, next = 12, pending, onMore, render, className, ...rest }: LoadMoreProps) {
  const labels = useLabels(words);
  const left = Math.min(next, total - shown);
  return (
    <div {...rest} className={classNames(styles.more, className)}>
      <p className={styles.count}>{labels.of(shown, total)}</p>
      <Progress label={labels.of(shown, total)} value={shown} max={total} className={styles.line} />
      {left > 0 && (
        <Button variant="quiet" pending={pending} onClick={onMore} render={render}>
          {labels.more(left)}
        </Button>
      )}
    </div>
  );
}
