import type { Locale } from '../../contract/locale.ts';
import type { Schemas } from '../../contract/schemas.ts';
import type { CatalogClient, CatalogHome, CatalogProduct, ProductQuery } from '../clients/catalog.client.ts';
import type { InventoryClient, Stock } from '../clients/inventory.client.ts';
import { GatewayError, isNotFound } from '../errors/gateway-error.ts';
import { type RequestContext, within } from '../request-context.ts';
import { freeShippingFrom, shippingFee } from './delivery-terms.ts';
import { pictureView } from './localise.ts';
import { createParts } from './part.ts';
import { productView, summaryView } from './product-view.ts';

export type CatalogService = ReturnType<typeof createCatalogService>;
export type CategoryQuery = ProductQuery & { sort?: Schemas['Sort'] };

/** What a page may wait for a part that it can do without. */
const OPTIONAL_MS = 1200;

export function createCatalogService({ catalog, inventory }: { catalog: CatalogClient; inventory: InventoryClient }) {
  async function getProduct(context: RequestContext, slug: string): Promise<CatalogProduct> {
    return catalog.getProduct(context, slug).catch(error => {
      throw isNotFound(error) ? new GatewayError('product-not-found', { cause: error }) : error;
    });
  }

  async function listProducts(context: RequestContext, query: ProductQuery): Promise<Schemas['ProductList']> {
    const { items, nextCursor, total } = await catalog.listProducts(context, query);
    return { items: items.map(item => summaryView(item, context.locale)), nextCursor, total };
  }

  async function listCategories(context: RequestContext): Promise<Schemas['CategorySummary'][]> {
    const categories = await catalog.listCategories(context);
    return categories.map(category => ({
      slug: category.slug,
      name: category.name[context.locale],
      text: category.description[context.locale],
      count: category.count,
      picture: pictureView(category.picture, context.locale),
    }));
  }

  return {
    listProducts,
    async listCategories(context: RequestContext): Promise<Schemas['CategoryList']> {
      return { items: await listCategories(context) };
    },
    async getProduct(context: RequestContext, slug: string): Promise<Schemas['Product']> {
      return productView(await getProduct(context, slug), context.locale);
    },
    async getRecommendations(
      context: RequestContext,
      query: { sku?: string[]; slug?: string; limit: number },
    ): Promise<Schemas['Recommendations']> {
      const found = await catalog.getRecommendations(context, query);
      return { items: found.map(({ product }) => summaryView(product, context.locale)) };
    },
    async getHomePage(context: RequestContext): Promise<Schemas['HomePage']> {
      const parts = createParts(context);
      const [home, categories] = await Promise.all([
        parts.optional('home', catalog.getHome(context), undefined),
        parts.optional('categories', listCategories(context), []),
      ]);
      if (parts.missing.length === 2)
        throw new GatewayError('service-unavailable', { note: 'nothing of the home page' });
      return { ...homeView(home, context.locale), categories, missing: parts.missing };
    },
    async getCategoryPage(
      context: RequestContext,
      slug: string,
      query: CategoryQuery,
    ): Promise<Schemas['CategoryPage']> {
      const parts = createParts(context);
      const [categories, page] = await Promise.all([
        parts.optional('category', listCategories(within(context, OPTIONAL_MS)), undefined),
        catalog.listProducts(context, { ...query, category: slug === 'all' ? undefined : slug }),
      ]);
      const category = slug === 'all' ? allPieces(context.locale) : categories?.find(one => one.slug === slug);
      if (!category && categories) throw new GatewayError('category-not-found');
      return {
        category: { slug, name: category?.name ?? slug, text: category?.text },
        items: page.items.map(item => summaryView(item, context.locale)),
        nextCursor: page.nextCursor,
        total: page.total,
        facets: page.facets.filter(facet => facet.name !== 'category').map(facet => facetView(facet, context.locale)),
        priceRange: page.priceRange,
        sort: query.sort ?? (query.q ? 'relevance' : 'featured'),
        missing: parts.missing,
      };
    },
    async getProductPage(
      context: RequestContext,
      slug: string,
      variant: string | undefined,
    ): Promise<Schemas['ProductPage']> {
      const parts = createParts(context);
      const product = await getProduct(context, slug);
      const skus = product.variants.map(one => one.sku);
      const [stock, stores] = await Promise.all([
        parts.optional('stock', inventory.getStock(within(context, OPTIONAL_MS), skus), []),
        inventory.listStores(within(context, OPTIONAL_MS)).catch(() => []),
      ]);
      const storeNames = new Map(stores.map(store => [store.store, store.name[context.locale]]));
      const fallback = product.variants.find(one => one.isDefault) ?? product.variants[0];
      return {
        product: productView(product, context.locale),
        selected: variant && skus.includes(variant) ? variant : (fallback?.sku ?? ''),
        stock: stock.map(one => stockView(one, storeNames)),
        delivery: { shipping: shippingFee, freeFrom: freeShippingFrom },
        missing: parts.missing,
      };
    },
  };
}

function homeView(home: CatalogHome | undefined, locale: Locale): Omit<Schemas['HomePage'], 'categories' | 'missing'> {
  if (!home) return { hero: null, arrivals: [], arrivalsTotal: 0, feature: null };
  const { hero, arrivals, hall } = home;
  return {
    hero: {
      title: hero.title[locale],
      text: hero.text[locale],
      link: { category: hero.link.category, label: hero.link.label[locale] },
      picture: pictureView(hero.picture, locale),
      pictureTall: hero.pictureTall && pictureView(hero.pictureTall, locale),
    },
    arrivals: arrivals.items.map(item => summaryView(item, locale)),
    arrivalsTotal: arrivals.total,
    feature: {
      maker: { slug: hall.maker.slug, name: hall.maker.name[locale], hangul: hall.maker.name.ko },
      title: hall.title[locale],
      text: hall.text[locale],
      picture: pictureView(hall.picture, locale),
      items: hall.items.map(item => summaryView(item, locale)),
    },
  };
}

const facetLabels: Record<string, Record<Locale, string>> = {
  kiln: { ko: '가마', en: 'Kiln' },
  glaze: { ko: '유약', en: 'Glaze' },
  clay: { ko: '흙', en: 'Clay' },
  use: { ko: '쓰임', en: 'Use' },
};

type CatalogFacet = {
  name: string;
  values: { value: string; label: Record<Locale, string>; count: number; selected: boolean }[];
};

const facetView = (facet: CatalogFacet, locale: Locale): Schemas['Facet'] => ({
  name: facet.name,
  label: facetLabels[facet.name]?.[locale] ?? facet.name,
  values: facet.values.map(value => ({ ...value, label: value.label[locale] })),
});

const allPieces = (locale: Locale) =>
  locale === 'ko' ? { name: '모든 작품', text: undefined } : { name: 'All pieces', text: undefined };

const stockView = (stock: Stock, names: ReadonlyMap<string, string>): Schemas['Stock'] => ({
  ...stock,
  stores: stock.stores.map(store => ({ ...store, name: names.get(store.store) ?? store.store })),
});
