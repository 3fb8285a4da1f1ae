/** Money in minor units; KRW has none below the won. */
export interface Money {
  amount: number;
  currency: 'KRW';
}

/** A picture by pattern: `src` holds `{width}` and `{format}`, as in `/media/pictures/moon-jar-{width}.{format}`. */
export interface PictureSource {
  src: string;
  widths: number[];
  formats: string[];
  width: number;
  height: number;
  alt: string;
  /** Data URI of a tiny preview, or a colour. */
  placeholder?: string;
}
