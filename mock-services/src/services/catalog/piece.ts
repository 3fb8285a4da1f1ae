import type { components } from '../../../contract/generated/catalog.ts';
import type { CatalogRecords, Picture, ProductRecord } from './records.ts';
import { known, krw, termOf, textOf } from './terms.ts';
import { buildVariants, type Variant } from './variants.ts';

type ProductSummary = components['schemas']['ProductSummary'];
type Product = components['schemas']['Product'];

/** A product with everything that it refers to. */
export interface Piece {
  record: ProductRecord;
  summary: ProductSummary;
  product: Product;
  variants: Variant[];
  defaultVariant: Variant;
  /** Position in the seed: the last word in every order. */
  position: number;
}

/** Joins a product with what its keys lead to. */
export function buildPiece(
  records: CatalogRecords,
  record: CatalogRecords['products'][number],
  position: number,
  picture: (id: string) => Picture,
): Piece {
  const { terms } = records;
  const maker = known(
    records.makers.find(candidate => candidate.slug === record.maker),
    'maker',
    record.maker,
  );
  const category = known(
    records.categories.find(candidate => candidate.slug === record.category),
    'category',
    record.category,
  );
  const variants = buildVariants(record.variants, terms, picture);
  const defaultVariant = known(
    variants.find(variant => variant.isDefault),
    'default variant of',
    record.slug,
  );
  const glazes = unique(variants.map(variant => variant.options.glaze));
  const prices = variants.map(variant => variant.price.amount);
  const isNew = record.isNew === true;
  const shared = {
    slug: record.slug,
    name: record.name,
    summary: record.summary,
    glazes,
    isNew,
    createdAt: record.createdAt,
  };
  const [front, second] = defaultVariant.pictures;
  const summary: ProductSummary = {
    ...shared,
    maker: { slug: maker.slug, name: maker.name },
    category: record.category,
    priceFrom: krw(Math.min(...prices)),
    hasPriceRange: Math.max(...prices) > Math.min(...prices),
    picture: known(front, 'picture of', record.slug),
    ...(second ? { hoverPicture: second } : {}),
    variantCount: variants.length,
    defaultSku: defaultVariant.sku,
  };
  const product: Product = {
    ...shared,
    maker: { slug: maker.slug, name: maker.name, place: maker.place },
    category: { key: category.slug, name: category.name },
    story: record.story,
    care: textOf(terms.care, record.care),
    clay: termOf(terms.clays, record.clay),
    technique: textOf(terms.techniques, record.technique),
    firing: textOf(terms.firings, record.firing),
    useTags: record.uses.map(use => termOf(terms.uses, use)),
    variants,
    pictures: uniqueById([defaultVariant, ...variants].flatMap(variant => variant.pictures)),
  };
  return { record, summary, product, variants, defaultVariant, position };
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

function uniqueById(pictures: readonly Picture[]): Picture[] {
  return [...new Map(pictures.map(picture => [picture.id, picture])).values()];
}
