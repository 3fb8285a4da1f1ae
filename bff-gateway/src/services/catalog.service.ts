import type { Locale } from '../../contract/locale.ts';
import type { Schemas } from '../../contract/schemas.ts';
import type { CatalogCategory, CatalogClient, ProductQuery } from '../clients/catalog.client.ts';
import { GatewayError, isNotFound } from '../errors/gateway-error.ts';
import type { RequestContext } from '../request-context.ts';
import { pictureView } from './localise.ts';
import { productView, summaryView } from './product-view.ts';

/** Pieces and kinds, each by itself. */
export function createCatalogService({ catalog }: { catalog: CatalogClient }) {
  return {
    async listProducts(context: RequestContext, query: ProductQuery): Promise<Schemas['ProductList']> {
      const { items, nextCursor, total } = await catalog.listProducts(context, query);
      return { items: items.map(item => summaryView(item, context.locale)), nextCursor, total };
    },
    async listCategories(context: RequestContext): Promise<Schemas['CategoryList']> {
      const categories = await catalog.listCategories(context);
      return { items: categories.map(category => categoryView(category, context.locale)) };
    },
    async getProduct(context: RequestContext, slug: string): Promise<Schemas['Product']> {
      return productView(await catalog.getProduct(context, slug).catch(asProductNotFound), context.locale);
    },
    async getSuggestions(
      context: RequestContext,
      query: { q: string; limit: number },
    ): Promise<Schemas['Suggestions']> {
      if (!query.q) return { products: [], makers: [] };
      const { products, makers } = await catalog.getSuggestions(context, query);
      return {
        products: products.map(product => summaryView(product, context.locale)),
        makers: makers.map(({ slug, name }) => ({ slug, name: name[context.locale], hangul: name.ko })),
      };
    },
    async getRecommendations(
      context: RequestContext,
      query: { sku?: string[]; slug?: string; limit: number },
    ): Promise<Schemas['Recommendations']> {
      const found = await catalog.getRecommendations(context, query);
      return { items: found.map(({ product }) => summaryView(product, context.locale)) };
    },
  };
}

export function asProductNotFound(error: unknown): never {
  throw isNotFound(error) ? new GatewayError('product-not-found', { cause: error }) : error;
}

export const categoryView = (category: CatalogCategory, locale: Locale): Schemas['CategorySummary'] => ({
  slug: category.slug,
  name: category.name[locale],
  text: category.description[locale],
  count: category.count,
  picture: pictureView(category.picture, locale),
});
