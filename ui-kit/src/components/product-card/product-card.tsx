import { type ComponentPropsWithRef, createElement, type ReactNode } from 'react';
import { classNames } from '../../internal/class-names.ts';
import { type RenderElement, renderElement } from '../../internal/render-element.tsx';
import { Heading, type HeadingProps } from '../heading/index.ts';
import { Mark } from '../mark/index.ts';
import { Picture, type PictureProps } from '../picture/index.ts';
import { type Money, Price } from '../price/index.ts';
import styles from './product-card.module.css';

export interface ProductCardProps extends Omit<ComponentPropsWithRef<'li'>, 'children'> {
  name: ReactNode;
  href?: string;
  /** A router's link, as in `render={<Link to="/p/moon-jar" />}`. */
  render?: RenderElement;
  picture: PictureProps['picture'];
  sizes?: string;
  ratio?: 'product' | 'category' | 'fill';
  /** The kiln or studio. */
  maker?: ReactNode;
  price?: Money;
  wasPrice?: Money;
  /** A word beside the price. */
  mark?: ReactNode;
  markTone?: 'clay' | 'muted';
  /** How many pieces stand behind the name, for a kind. */
  count?: number;
  priority?: boolean;
  level?: HeadingProps['level'];
  nameLook?: HeadingProps['look'];
  /** The element: an item of a `Shelf` unless said. */
  as?: 'li' | 'div' | 'article';
}

/** A piece: its picture on the board, and beneath it a label as in a museum. All of it is one link. */
export function ProductCard(props: ProductCardProps) {
  const { name, href, render, picture, sizes, ratio = 'product', priority, as = 'li', className, ...given } = props;
  const { maker, price, wasPrice, mark, markTone, count, level = 3, nameLook = 'name', ...rest } = given;
  return createElement(
    as,
    { ...rest, className: classNames(styles.piece, className) },
    <Picture
      picture={picture}
      sizes={sizes ?? '(max-width: 47.99rem) 50vw, 25vw'}
      ratio={ratio}
      priority={priority}
      decorative
    />,
    <div className={styles.label}>
      <Heading level={level} look={nameLook}>
        {renderElement('a', render, { href, className: styles.link, children: name })}
        {count !== undefined && <sup className={styles.count}> {count}</sup>}
      </Heading>
      {maker != null && <p className={styles.maker}>{maker}</p>}
      {(price || mark != null) && (
        <p className={styles.price}>
          {price && <Price value={price} was={wasPrice} size="label" />}
          {mark != null && <Mark tone={markTone}>{mark}</Mark>}
        </p>
      )}
    </div>,
  );
}
