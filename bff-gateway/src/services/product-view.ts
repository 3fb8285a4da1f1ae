import type { Locale } from '../../contract/locale.ts';
import type { Schemas } from '../../contract/schemas.ts';
import type { Term } from '../clients/answers.ts';
import type { CatalogProduct, ProductSummary } from '../clients/catalog.client.ts';
import { optionsInWords, pictureView, termView } from './localise.ts';

export function summaryView(product: ProductSummary, locale: Locale): Schemas['ProductSummary'] {
  return {
    slug: product.slug,
    sku: product.defaultSku,
    name: product.name[locale],
    maker: { slug: product.maker.slug, name: product.maker.name[locale], hangul: product.maker.name.ko },
    category: product.category,
    summary: product.summary[locale],
    price: product.priceFrom,
    priceVaries: product.hasPriceRange,
    glaze: product.glazes[0]?.name[locale],
    picture: pictureView(product.picture, locale),
    hoverPicture: product.hoverPicture && pictureView(product.hoverPicture, locale),
    variantCount: product.variantCount,
    isNew: product.isNew,
  };
}

export function productView(product: CatalogProduct, locale: Locale): Schemas['Product'] {
  const options = choicesOf(product, locale);
  const named = new Set(options.filter(option => option.values.length > 1).map(option => option.name));
  return {
    slug: product.slug,
    name: product.name[locale],
    hangul: product.name.ko,
    maker: {
      slug: product.maker.slug,
      name: product.maker.name[locale],
      hangul: product.maker.name.ko,
      place: product.maker.place[locale],
    },
    category: { slug: product.category.key, name: product.category.name[locale] },
    summary: product.summary[locale],
    story: product.story[locale],
    care: product.care[locale],
    clay: product.clay.name[locale],
    glazes: product.glazes.map(glaze => glaze.name[locale]),
    technique: product.technique[locale],
    firing: product.firing[locale],
    uses: product.useTags.map(use => use.name[locale]),
    isNew: product.isNew,
    options,
    variants: product.variants.map(variant => ({
      sku: variant.sku,
      name: optionsInWords(only(variant.options, named), locale),
      options: Object.fromEntries(
        Object.entries(variant.options).map(([name, term]) => [name, termView(term, locale)]),
      ),
      price: variant.price,
      isDefault: variant.isDefault,
      dimensions: variant.dimensions,
      capacityMl: variant.capacityMl,
      pieces: variant.pieces,
      pictures: variant.pictures.map(picture => pictureView(picture, locale)),
    })),
    pictures: product.pictures.map(picture => pictureView(picture, locale)),
  };
}

const optionLabels: Record<string, Record<Locale, string>> = {
  glaze: { ko: '유약', en: 'Glaze' },
  size: { ko: '크기', en: 'Size' },
};

/** What can be chosen, each value once, in the order of the variants. */
function choicesOf(product: CatalogProduct, locale: Locale): Schemas['Product']['options'] {
  const choices = new Map<string, Map<string, Term>>();
  for (const variant of product.variants) {
    for (const [name, term] of Object.entries(variant.options)) {
      const values = choices.get(name) ?? new Map<string, Term>();
      choices.set(name, values.set(term.key, term));
    }
  }
  return [...choices].map(([name, values]) => ({
    name,
    label: optionLabels[name]?.[locale] ?? name,
    values: [...values.values()].map(term => termView(term, locale)),
  }));
}

const only = (options: Record<string, Term>, names: ReadonlySet<string>): Record<string, Term> =>
  Object.fromEntries(Object.entries(options).filter(([name]) => names.has(name)));
