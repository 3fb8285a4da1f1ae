import { type ComponentPropsWithRef, type MouseEvent, type ReactNode, useRef, useState } from 'react';
import { classNames } from '../../internal/class-names.ts';
import { useLabels } from '../../internal/kit-context.ts';
import { Picture, type PictureSource } from '../picture/index.ts';
import { VisuallyHidden } from '../visually-hidden/index.ts';
import styles from './gallery.module.css';
import { GalleryZoom } from './gallery-zoom.tsx';

export interface GalleryPicture extends PictureSource {
  caption?: ReactNode;
}

export interface GalleryProps extends Omit<ComponentPropsWithRef<'section'>, 'children'> {
  pictures: readonly GalleryPicture[];
  label?: string;
  /** Whether it runs to the leading edge of the window from 1024 px on, as on the page of a piece. */
  bleed?: boolean;
  /** A press shows a picture as large as the window; without JavaScript it is a link to the file. */
  zoom?: boolean;
}

const words = {
  en: { pictures: 'Pictures', larger: 'Larger' },
  ko: { pictures: '사진', larger: '크게 보기' },
};

/** All pictures of a piece: the first large, then pairs. Phones push them aside one by one. */
export function Gallery({ pictures, label, bleed, zoom, className, ...rest }: GalleryProps) {
  const labels = useLabels(words);
  const dialog = useRef<HTMLDialogElement>(null);
  const [large, setLarge] = useState<number | null>(null);
  const enlarge = (event: MouseEvent, index: number) => {
    event.preventDefault();
    setLarge(index);
    dialog.current?.showModal();
  };
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
          {zoom && (
            <a href={largest(picture)} onClick={event => enlarge(event, index)} className={styles.enlarge}>
              <VisuallyHidden>{`${labels.larger}: ${picture.alt}`}</VisuallyHidden>
            </a>
          )}
          {caption != null && <figcaption className={styles.caption}>{caption}</figcaption>}
        </figure>
      ))}
      {zoom && (
        <GalleryZoom ref={dialog} pictures={pictures} index={large} onShow={setLarge} onClose={() => setLarge(null)} />
      )}
    </section>
  );
}

const largest = ({ src, widths, formats }: PictureSource) =>
  src.replaceAll('{width}', String(widths.at(-1))).replaceAll('{format}', formats.at(-1) ?? 'webp');
