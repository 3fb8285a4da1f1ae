import type { Locale } from '../../contract/locale.ts';
import type { Schemas } from '../../contract/schemas.ts';
import type { Picture, Term } from '../clients/answers.ts';

/** The address pattern of a picture; the gateway serves it below `/media`. */
export function pictureView(picture: Picture, locale: Locale): Schemas['Picture'] {
  return {
    id: picture.id,
    src: `/media/pictures/${picture.id}-{width}.{format}`,
    widths: picture.widths,
    formats: picture.formats,
    width: picture.width,
    height: picture.height,
    alt: picture.alt[locale],
    view: picture.view,
    placeholder: picture.placeholder,
  };
}

export const termView = (term: Term, locale: Locale): Schemas['OptionValue'] => ({
  value: term.key,
  label: term.name[locale],
});

/** A variant's options in words: "Celadon, tall". Options that are the same for all variants are left out by the caller. */
export function optionsInWords(options: Record<string, Term>, locale: Locale): string {
  return Object.values(options)
    .map(term => term.name[locale])
    .join(', ');
}
