import type { ComponentPropsWithRef, ReactNode } from 'react';
import { classNames } from '../../internal/class-names.ts';
import { type RenderElement, renderElement } from '../../internal/render-element.tsx';
import { Heading, type HeadingProps } from '../heading/index.ts';
import { Picture, type PictureSource } from '../picture/index.ts';
import styles from './line-item.module.css';

export interface LineItemsProps extends ComponentPropsWithRef<'ul'> {
  size?: 'full' | 'mini';
}

/** The lines of a cart or an order. Its children are `<li>`: `LineItem`, or what stands in a removed line's place. */
export function LineItems({ size = 'full', className, ...rest }: LineItemsProps) {
  return <ul {...rest} data-size={size} className={classNames(styles.items, className)} />;
}

export interface LineItemProps extends Omit<ComponentPropsWithRef<'li'>, 'children'> {
  name: ReactNode;
  href?: string;
  render?: RenderElement;
  picture?: PictureSource | null;
  /** Kiln, glaze, size: a line each. */
  meta?: ReactNode;
  /** Notes about price or stock. */
  notes?: ReactNode;
  /** A `Quantity`. */
  quantity?: ReactNode;
  price: ReactNode;
  /** A link that takes it out. */
  action?: ReactNode;
  /** `mini` is the summary beside a checkout. */
  size?: 'full' | 'mini';
  level?: HeadingProps['level'];
}

/** One piece in a cart or an order. */
export function LineItem(props: LineItemProps) {
  const {
    name,
    href,
    render,
    picture,
    meta,
    notes,
    quantity,
    price,
    action,
    size = 'full',
    level = 3,
    ...given
  } = props;
  const { className, ...rest } = given;
  const isLink = href !== undefined || render !== undefined;
  return (
    <li {...rest} data-size={size} className={classNames(styles.line, className)}>
      <div className={styles.picture}>
        {picture && <Picture picture={picture} sizes={size === 'mini' ? '4rem' : '8rem'} ratio="line" decorative />}
      </div>
      <div className={styles.text}>
        <Heading level={level} look="name" className={styles.name}>
          {isLink ? renderElement('a', render, { href, className: styles.link, children: name }) : name}
        </Heading>
        {meta != null && <div className={styles.meta}>{meta}</div>}
        {notes != null && <div className={styles.notes}>{notes}</div>}
      </div>
      {quantity != null && <div className={styles.quantity}>{quantity}</div>}
      <div className={styles.price}>{price}</div>
      {action != null && <div className={styles.action}>{action}</div>}
    </li>
  );
}
