import type { Locale } from '../../contract/locale.ts';
import type { Schemas } from '../../contract/schemas.ts';
import type { CatalogClient, CatalogHome, CatalogProductPage, ProductQuery } from '../clients/catalog.client.ts';
import type { InventoryClient, Stock } from '../clients/inventory.client.ts';
import { GatewayError } from '../errors/gateway-error.ts';
import { type RequestContext, within } from '../request-context.ts';
import { asProductNotFound, categoryView } from './catalog.service.ts';
import { freeShippingFrom, shippingFee } from './delivery-terms.ts';
import { pictureView } from './localise.ts';
import { createParts } from './part.ts';
import { productView, summaryView } from './product-view.ts';

export type CategoryQuery = ProductQuery & {
  sort?: Schemas['Sort'];
  /** Categories; counts where the list is of all pieces. */
  kind?: readonly string[];
};

/** What a page may wait for a part that it can do without. */
const OPTIONAL_MS = 1200;

/** Whole pages: what they cannot do without in one answer, and the names of what is missing. */
export function createCatalogPagesService({
  catalog,
  inventory,
}: {
  catalog: CatalogClient;
  inventory: InventoryClient;
}) {
  const listCategories = async (context: RequestContext) =>
    (await catalog.listCategories(context)).map(category => categoryView(category, context.locale));

  return {
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
      { kind, ...query }: CategoryQuery,
    ): Promise<Schemas['CategoryPage']> {
      const parts = createParts(context);
      const [categories, page] = await Promise.all([
        parts.optional('category', listCategories(within(context, OPTIONAL_MS)), undefined),
        catalog.listProducts(context, { ...query, category: slug === 'all' ? kind : slug }),
      ]);
      const category = slug === 'all' ? allPieces(context.locale) : categories?.find(one => one.slug === slug);
      if (!category && categories) throw new GatewayError('category-not-found');
      return {
        ...categoryPageView(slug, category, page, context.locale),
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
      const product = await catalog.getProduct(context, slug).catch(asProductNotFound);
      const skus = product.variants.map(one => one.sku);
      const stock = await parts.optional('stock', stockOf(inventory, within(context, OPTIONAL_MS), skus), []);
      const fallback = product.variants.find(one => one.isDefault) ?? product.variants[0];
      return {
        product: productView(product, context.locale),
        selected: variant && skus.includes(variant) ? variant : (fallback?.sku ?? ''),
        stock,
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

function categoryPageView(
  slug: string,
  category: { name: string; text?: string } | undefined,
  page: CatalogProductPage,
  locale: Locale,
): Omit<Schemas['CategoryPage'], 'sort' | 'missing'> {
  return {
    category: { slug, name: category?.name ?? slug, text: category?.text },
    items: page.items.map(item => summaryView(item, locale)),
    nextCursor: page.nextCursor,
    total: page.total,
    facets: page.facets
      .filter(facet => slug === 'all' || facet.name !== 'category')
      .map(facet => facetView(facet, locale)),
    priceRange: page.priceRange,
  };
}

const facetLabels: Record<string, Record<Locale, string>> = {
  category: { ko: '갈래', en: 'Kind' },
  kiln: { ko: '가마', en: 'Kiln' },
  glaze: { ko: '유약', en: 'Glaze' },
  clay: { ko: '흙', en: 'Clay' },
  use: { ko: '쓰임', en: 'Use' },
  technique: { ko: '만들기', en: 'Made by' },
  firing: { ko: '불', en: 'Fire' },
  size: { ko: '크기', en: 'Size' },
  capacity: { ko: '담는 양', en: 'Holds' },
  weight: { ko: '무게', en: 'Weight' },
  set: { ko: '구성', en: 'Set' },
};

const facetView = (facet: CatalogProductPage['facets'][number], locale: Locale): Schemas['Facet'] => ({
  name: facet.name === 'category' ? 'kind' : facet.name,
  label: facetLabels[facet.name]?.[locale] ?? facet.name,
  values: facet.values.map(value => ({ ...value, label: value.label[locale] })),
});

const allPieces = (locale: Locale) =>
  locale === 'ko' ? { name: '모든 작품', text: undefined } : { name: 'All pieces', text: undefined };

const stockView = (stock: Stock, names: ReadonlyMap<string, string>): Schemas['Stock'] => ({
  ...stock,
  stores: stock.stores.map(store => ({ ...store, name: names.get(store.store) ?? store.store })),
});

/** Stock by shop; a shop whose name did not come goes by its id. */
async function stockOf(
  inventory: InventoryClient,
  context: RequestContext,
  skus: string[],
): Promise<Schemas['Stock'][]> {
  const [stock, stores] = await Promise.all([
    inventory.getStock(context, skus),
    inventory.listStores(context).catch(() => []),
  ]);
  const names = new Map(stores.map(store => [store.store, store.name[context.locale]]));
  return stock.map(one => stockView(one, names));
}
