import type { ComponentPropsWithRef, ReactNode } from 'react';
import { classNames } from '../../internal/class-names.ts';
import { useLabels } from '../../internal/kit-context.ts';
import { Picture, type PictureSource } from '../picture/index.ts';
import styles from './gallery.module.css';

export interface GalleryPicture extends PictureSource {
  caption?: ReactNode;
}

export interface GalleryProps extends Omit<ComponentPropsWithRef<'section'>, 'children'> {
  pictures: readonly GalleryPicture[];
  label?: string;
  /** Whether it runs to the leading edge of the window from 1024 px on, as on the page of a piece. */
  bleed?: boolean;
}

const words = { en: { pictures: 'Pictures' }, ko: { pictures: '사진' } };

/** All pictures of a piece: the first large, then pairs. Phones push them aside one by one. */
export function Gallery({ pictures, label, bleed, className, ...rest }: GalleryProps) {
  const labels = useLabels(words);
  return (
    <section
      // Phones scroll it sideways, so a keyboard must reach it.
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs the focus
      tabIndex={0}
      aria-label={label ?? labels.pictures}
      {...rest}
      data-bleed={bleed || undefined}
      className={classNames(styles.gallery, className)}
    >
      {pictures.map(({ caption, ...picture }, index) => (
        <figure key={picture.src} className={styles.figure}>
          <Picture
            picture={picture}
            ratio="product"
            priority={index === 0}
            sizes={index === 0 ? '(max-width: 47.99rem) 88vw, 56vw' : '(max-width: 47.99rem) 88vw, 28vw'}
          />
          {caption != null && <figcaption className={styles.caption}>{caption}</figcaption>}
        </figure>
      ))}
    </section>
  );
}
