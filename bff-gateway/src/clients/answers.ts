import * as v from 'valibot';

/** Schemas of what several services answer. They are loose: a service may add, never take away. */
export const Money = v.object({ amount: v.pipe(v.number(), v.integer(), v.minValue(0)), currency: v.literal('KRW') });
export type Money = v.InferOutput<typeof Money>;

export const LocalisedText = v.object({ ko: v.string(), en: v.string() });
export type LocalisedText = v.InferOutput<typeof LocalisedText>;

export const Term = v.object({ key: v.string(), name: LocalisedText });
export type Term = v.InferOutput<typeof Term>;

export const Picture = v.object({
  id: v.string(),
  alt: LocalisedText,
  view: v.optional(v.string()),
  width: v.number(),
  height: v.number(),
  widths: v.array(v.number()),
  formats: v.array(v.picklist(['avif', 'webp'])),
  placeholder: v.optional(v.string()),
});
export type Picture = v.InferOutput<typeof Picture>;

/** Cart and orders pass on what the catalog told them; a picture or option that is not whole is none. */
export const PassedPicture = v.fallback(v.nullish(Picture), null);
export const PassedOptions = v.fallback(v.optional(v.record(v.string(), Term), {}), {});

/**
 * Fails to compile when a service's document no longer promises what a schema here demands:
 * `type _ = Promises<components['schemas']['Cart'], v.InferInput<typeof Cart>>`.
 */
export type Promises<Document extends Demanded, Demanded> = [Document, Demanded];
