import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../../internal/class-names.ts';
import { type KitLocale, useKit, useLabels } from '../../internal/kit-context.ts';
import { VisuallyHidden } from '../visually-hidden/index.ts';
import styles from './price.module.css';

/** Money in minor units; the won has none: 38000 is ₩38,000. */
export interface Money {
  amount: number;
  currency: 'KRW';
}

export interface PriceProps extends Omit<ComponentPropsWithRef<'span'>, 'children'> {
  value: Money;
  /** What it was before, struck through. */
  was?: Money;
  size?: 'inherit' | 'label' | 'large' | 'total';
}

const words = { en: { was: 'before', now: 'now' }, ko: { was: '이전 값', now: '지금 값' } };

/** A price in the manner of the page's language: ₩38,000 or 38,000원. */
export function Price({ value, was, size = 'inherit', className, ...rest }: PriceProps) {
  const { locale } = useKit();
  const labels = useLabels(words);
  return (
    <span {...rest} data-size={size} className={classNames(styles.price, className)}>
      {was && (
        <>
          <VisuallyHidden>{labels.was} </VisuallyHidden>
          <s className={styles.was}>{formatMoney(was, locale)}</s> <VisuallyHidden>{labels.now} </VisuallyHidden>
        </>
      )}
      {formatMoney(value, locale)}
    </span>
  );
}

/** `₩38,000` in English, `38,000원` in Korean; the same text on a server and in every browser. */
export function formatMoney({ amount }: Money, locale: KitLocale): string {
  const digits = String(Math.abs(amount)).replace(/\B(?=(\d{3})+$)/g, ',');
  const sign = amount < 0 ? '−' : '';
  return locale === 'ko' ? `${sign}${digits}원` : `${sign}₩${digits}`;
}
