import type { ComponentPropsWithRef, ReactNode } from 'react';
import { classNames } from '../../internal/class-names.ts';
import { useLabels } from '../../internal/kit-context.ts';
import { Button } from '../button/index.ts';
import styles from './failed-part.module.css';

export interface FailedPartProps extends Omit<ComponentPropsWithRef<'div'>, 'title'> {
  /** What did not come, as a sentence. */
  title?: ReactNode;
  detail?: ReactNode;
  /** Room, version and request, for whoever is asked. */
  reference?: ReactNode;
  onRetry?: () => void;
  retrying?: boolean;
  /** The height that was reserved: a shelf's, a few lines', or one line's. */
  size?: 'shelf' | 'block' | 'line';
}

const words = {
  en: { title: 'This part did not come.', detail: 'The rest of the page is fine.', retry: 'Try again' },
  ko: {
    title: '이 부분을 불러오지 못했습니다.',
    detail: '나머지는 그대로 보실 수 있습니다.',
    retry: '다시 시도',
  },
};

/** A part of the page that is missing keeps its space, says so in one line, and offers one way to try again. */
export function FailedPart(props: FailedPartProps) {
  const { title, detail, reference, onRetry, retrying, size = 'block', className, ...rest } = props;
  const labels = useLabels(words);
  return (
    <div role="status" {...rest} data-size={size} className={classNames(styles.failed, className)}>
      <p className={styles.title}>{title ?? labels.title}</p>
      {size !== 'line' && <p className={styles.detail}>{detail ?? labels.detail}</p>}
      {reference != null && <p className={styles.reference}>{reference}</p>}
      {onRetry && (
        <Button variant="quiet" size="low" pending={retrying} onClick={onRetry}>
          {labels.retry}
        </Button>
      )}
    </div>
  );
}
