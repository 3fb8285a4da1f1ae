import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../../internal/class-names.ts';
import styles from './picture.module.css';

/** A picture by pattern: `src` holds `{width}` and `{format}`, as in `/media/pictures/moon-jar-{width}.{format}`. */
export interface PictureSource {
  src: string;
  widths: readonly number[];
  /** Best first; the last one is for browsers that know none of the others. */
  formats: readonly string[];
  width: number;
  height: number;
  alt: string;
  /** A colour (`#b9b2a8`), several of them as a grid from the top left (`4x5:b9b2a8,…`), or a data URI. */
  placeholder?: string;
}

export interface PictureProps extends Omit<ComponentPropsWithRef<'span'>, 'children'> {
  picture: PictureSource;
  /** How wide it stands, as in `(max-width: 47.99rem) 50vw, 25vw`. */
  sizes: string;
  /** `own` keeps the picture's proportions, `fill` takes those of its place. */
  ratio?: 'product' | 'category' | 'hero' | 'detail' | 'line' | 'own' | 'fill';
  /** The picture that the page is waited for: loaded at once and first. One a page. */
  priority?: boolean;
  /** The words beside it say what it shows. */
  decorative?: boolean;
  /** Another picture from a width on, as for a wide hero. The first that fits is taken. */
  sources?: readonly { media: string; sizes: string; picture: PictureSource }[];
}

/** A picture in its place before it has come: sizes by width and format, a quiet ground underneath. */
export function Picture(props: PictureProps) {
  const { picture, sizes, ratio = 'own', priority, decorative, sources = [], className, ...rest } = props;
  const fallback = picture.formats.at(-1) ?? 'webp';
  return (
    <span {...rest} data-ratio={ratio} className={classNames(styles.frame, className)}>
      {picture.placeholder && <Ground placeholder={picture.placeholder} />}
      <picture className={styles.picture}>
        {sources.flatMap(source =>
          source.picture.formats.map(format => (
            <source
              key={`${source.media} ${format}`}
              media={source.media}
              type={`image/${format}`}
              srcSet={sourceSet(source.picture, format)}
              sizes={source.sizes}
              width={source.picture.width}
              height={source.picture.height}
            />
          )),
        )}
        {picture.formats.slice(0, -1).map(format => (
          <source key={format} type={`image/${format}`} srcSet={sourceSet(picture, format)} sizes={sizes} />
        ))}
        <img
          alt={decorative ? '' : picture.alt}
          width={picture.width}
          height={picture.height}
          sizes={sizes}
          srcSet={sourceSet(picture, fallback)}
          src={address(picture, middle(picture.widths), fallback)}
          loading={priority ? 'eager' : 'lazy'}
          fetchPriority={priority ? 'high' : undefined}
          decoding={priority ? 'sync' : 'async'}
          className={styles.image}
        />
      </picture>
    </span>
  );
}

const middle = (widths: readonly number[]) => widths[Math.floor((widths.length - 1) / 2)] ?? 800;

const address = ({ src }: PictureSource, width: number, format: string) =>
  src.replaceAll('{width}', String(width)).replaceAll('{format}', format);

const sourceSet = (picture: PictureSource, format: string) =>
  picture.widths.map(width => `${address(picture, width, format)} ${width}w`).join(', ');

function Ground({ placeholder }: { placeholder: string }) {
  if (placeholder.startsWith('data:'))
    return <img src={placeholder} alt="" aria-hidden="true" className={styles.ground} />;
  const grid = parseGrid(placeholder);
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${grid.columns} ${grid.rows}`}
      preserveAspectRatio="none"
      data-blur={grid.colours.length > 1 || undefined}
      className={styles.ground}
    >
      {grid.colours.map((fill, index) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place
          key={index}
          x={index % grid.columns}
          y={Math.floor(index / grid.columns)}
          width="1.02"
          height="1.02"
          fill={fill}
        />
      ))}
    </svg>
  );
}

function parseGrid(placeholder: string) {
  const match = /^(\d+)x(\d+):(.+)$/.exec(placeholder);
  if (!match) return { columns: 1, rows: 1, colours: [placeholder] };
  return {
    columns: Number(match[1]),
    rows: Number(match[2]),
    colours: (match[3] ?? '').split(',').map(colour => (colour.startsWith('#') ? colour : `#${colour}`)),
  };
}
