import type { KeyboardEvent, Ref } from 'react';
import { ChevronLeftGlyph, ChevronRightGlyph, CloseGlyph } from '../../internal/glyphs.tsx';
import { useLabels } from '../../internal/kit-context.ts';
import { IconButton } from '../icon-button/index.ts';
import { Picture, type PictureSource } from '../picture/index.ts';
import styles from './gallery-zoom.module.css';

export interface GalleryZoomProps {
  ref: Ref<HTMLDialogElement>;
  pictures: readonly PictureSource[];
  /** The one shown, or null while closed. */
  index: number | null;
  onShow: (index: number) => void;
  onClose: () => void;
}

const words = {
  en: {
    close: 'Close',
    before: 'Previous picture',
    after: 'Next picture',
    of: (at: number, all: number) => `${at} of ${all}`,
  },
  ko: {
    close: '닫기',
    before: '이전 사진',
    after: '다음 사진',
    of: (at: number, all: number) => `${all}장 가운데 ${at}장째`,
  },
};

/** One picture as large as the window, in a native dialog: nothing nests in it. */
export function GalleryZoom({ ref, pictures, index, onShow, onClose }: GalleryZoomProps) {
  const labels = useLabels(words);
  const picture = index === null ? undefined : pictures[index];
  const go = (step: 1 | -1) => {
    if (index !== null && pictures[index + step]) onShow(index + step);
  };
  const turn = (event: KeyboardEvent) => {
    const sign = getComputedStyle(event.currentTarget).direction === 'rtl' ? -1 : 1;
    if (event.key === 'ArrowRight') go(sign as 1 | -1);
    if (event.key === 'ArrowLeft') go(-sign as 1 | -1);
  };
  return (
    <dialog ref={ref} onClose={onClose} onKeyDown={turn} aria-label={picture?.alt} className={styles.zoom}>
      {picture && index !== null && (
        <div className={styles.inner}>
          <div className={styles.bar}>
            <p aria-live="polite">{labels.of(index + 1, pictures.length)}</p>
            <IconButton label={labels.before} onClick={() => go(-1)} disabled={index === 0}>
              <ChevronLeftGlyph className={styles.arrow} />
            </IconButton>
            <IconButton label={labels.after} onClick={() => go(1)} disabled={index === pictures.length - 1}>
              <ChevronRightGlyph className={styles.arrow} />
            </IconButton>
            <form method="dialog">
              <IconButton type="submit" label={labels.close}>
                <CloseGlyph />
              </IconButton>
            </form>
          </div>
          <Picture key={picture.src} picture={picture} sizes="100vw" priority className={styles.picture} />
        </div>
      )}
    </dialog>
  );
}
