import * as v from 'valibot';
import type { RequestContext } from '../request-context.ts';
import type { Upstream } from '../resilience/upstream.ts';
import { LocalisedText, Money, Picture, type Promises, Term } from './answers.ts';
import type { components } from './generated/catalog.ts';

const MakerName = v.object({ slug: v.string(), name: LocalisedText });
const VariantOptions = v.record(v.string(), Term);

export const ProductSummary = v.object({
  slug: v.string(),
  name: LocalisedText,
  maker: MakerName,
  category: v.string(),
  summary: LocalisedText,
  priceFrom: Money,
  hasPriceRange: v.boolean(),
  picture: Picture,
  hoverPicture: v.optional(Picture),
  glazes: v.array(Term),
  variantCount: v.number(),
  defaultSku: v.string(),
  isNew: v.boolean(),
});
export type ProductSummary = v.InferOutput<typeof ProductSummary>;

const ProductPage = v.object({
  items: v.array(ProductSummary),
  nextCursor: v.nullable(v.string()),
  total: v.number(),
  facets: v.array(
    v.object({
      name: v.string(),
      values: v.array(v.object({ value: v.string(), label: LocalisedText, count: v.number(), selected: v.boolean() })),
    }),
  ),
  priceRange: v.nullable(v.object({ min: Money, max: Money })),
});
export type CatalogProductPage = v.InferOutput<typeof ProductPage>;

const Product = v.object({
  slug: v.string(),
  name: LocalisedText,
  maker: v.object({ ...MakerName.entries, place: LocalisedText }),
  category: Term,
  summary: LocalisedText,
  story: LocalisedText,
  care: LocalisedText,
  clay: Term,
  glazes: v.array(Term),
  technique: LocalisedText,
  firing: LocalisedText,
  useTags: v.array(Term),
  isNew: v.boolean(),
  variants: v.pipe(
    v.array(
      v.object({
        sku: v.string(),
        options: VariantOptions,
        price: Money,
        dimensions: v.object({ diameterMm: v.number(), heightMm: v.number(), weightG: v.number() }),
        capacityMl: v.optional(v.number()),
        pieces: v.optional(v.number()),
        pictures: v.array(Picture),
        isDefault: v.boolean(),
      }),
    ),
    v.minLength(1),
  ),
  pictures: v.array(Picture),
});
export type CatalogProduct = v.InferOutput<typeof Product>;

const VariantSummary = v.object({
  sku: v.string(),
  slug: v.string(),
  name: LocalisedText,
  price: Money,
  picture: Picture,
  options: VariantOptions,
});
export type VariantSummary = v.InferOutput<typeof VariantSummary>;

const Category = v.object({
  slug: v.string(),
  name: LocalisedText,
  description: LocalisedText,
  count: v.number(),
  picture: Picture,
});
export type CatalogCategory = v.InferOutput<typeof Category>;

const Home = v.object({
  hero: v.object({
    title: v.object({ ko: v.array(v.string()), en: v.array(v.string()) }),
    text: LocalisedText,
    link: v.object({ category: v.string(), label: LocalisedText }),
    picture: Picture,
    pictureTall: v.optional(Picture),
  }),
  arrivals: v.object({ items: v.array(ProductSummary), total: v.number() }),
  hall: v.object({
    maker: MakerName,
    title: LocalisedText,
    text: LocalisedText,
    picture: Picture,
    items: v.array(ProductSummary),
  }),
});
export type CatalogHome = v.InferOutput<typeof Home>;

const Recommendations = v.array(v.object({ product: ProductSummary }));

const Suggestions = v.object({ products: v.array(ProductSummary), makers: v.array(MakerName) });

type Schemas = components['schemas'];
type _Checked = [
  Promises<Schemas['ProductPage'], v.InferInput<typeof ProductPage>>,
  Promises<Omit<Schemas['Product'], 'variants'>, Omit<v.InferInput<typeof Product>, 'variants'>>,
  Promises<Schemas['VariantSummary']['price'], v.InferInput<typeof VariantSummary>['price']>,
  Promises<Schemas['Category'], v.InferInput<typeof Category>>,
  Promises<Schemas['Home'], v.InferInput<typeof Home>>,
];

export type ProductQuery = Record<string, string | number | readonly string[] | undefined>;
export type CatalogClient = ReturnType<typeof createCatalogClient>;

export function createCatalogClient(upstream: Upstream) {
  return {
    listProducts: (context: RequestContext, query: ProductQuery) =>
      upstream.call(context, { path: '/products', query, answer: ProductPage }),
    getProduct: (context: RequestContext, slug: string) =>
      upstream.call(context, { path: `/products/${encodeURIComponent(slug)}`, answer: Product }),
    /** In the order asked; unknown skus are left out. */
    getVariants: (context: RequestContext, skus: readonly string[]) =>
      upstream.call(context, { path: '/variants', query: { sku: skus }, answer: v.array(VariantSummary) }),
    getSuggestions: (context: RequestContext, query: { q: string; limit: number }) =>
      upstream.call(context, { path: '/suggestions', query, answer: Suggestions }),
    listCategories: (context: RequestContext) =>
      upstream.call(context, { path: '/categories', answer: v.array(Category) }),
    getHome: (context: RequestContext) => upstream.call(context, { path: '/home', answer: Home }),
    getRecommendations: (context: RequestContext, query: { sku?: readonly string[]; slug?: string; limit: number }) =>
      upstream.call(context, { path: '/recommendations', query, answer: Recommendations }),
  };
}
