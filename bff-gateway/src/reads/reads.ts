import type { OperationId, operations } from '../../contract/operations.ts';
import { GatewayError } from '../errors/gateway-error.ts';
import type { Services } from '../services/services.ts';
import { accountReads } from './account.reads.ts';
import { isKey, whole } from './query-values.ts';
import type { Read, ReadInput } from './read.ts';

type Operations = typeof operations;
type Reading<Id extends OperationId> = Operations[Id] extends { method: 'GET'; domain: infer Domain }
  ? Domain extends 'releases'
    ? never
    : Id
  : never;
/** Every GET operation of the contract but the release log's: no page is made of it. */
export type ReadId = { [Id in OperationId]: Reading<Id> }[OperationId];

/** One function an operation: the API answers with them, and documents carry their answers. */
export function createReads(services: Services): Record<ReadId, Read> {
  const { catalog, catalogPages, stores, cart, orders, payments } = services;
  return {
    ...accountReads(services),
    getHomePage: context => catalogPages.getHomePage(context),
    getCategoryPage: (context, { params, query }) =>
      catalogPages.getCategoryPage(context, param(params, 'category'), { ...listQuery(query), ...filters(query) }),
    getProductPage: (context, { params, query }) =>
      catalogPages.getProductPage(context, param(params, 'slug'), query.get('variant') ?? undefined),
    listProducts: (context, { query }) =>
      catalog.listProducts(context, { ...listQuery(query), category: query.get('category') ?? undefined }),
    getProduct: (context, { params }) => catalog.getProduct(context, param(params, 'slug')),
    getRecommendations: (context, { query }) =>
      catalog.getRecommendations(context, {
        sku: query.getAll('sku').filter(isKey).slice(0, 50),
        slug: query.get('slug') ?? undefined,
        limit: whole(query.get('limit'), 1, 12) ?? 4,
      }),
    getSuggestions: (context, { query }) =>
      catalog.getSuggestions(context, {
        q: query.get('q')?.trim().slice(0, 100) ?? '',
        limit: whole(query.get('limit'), 1, 12) ?? 6,
      }),
    listStores: (context, { query }) => stores.listStores(context, query.getAll('sku').filter(isKey).slice(0, 50)),
    listCategories: context => catalog.listCategories(context),
    getCart: async context => {
      const [shown, flash] = await Promise.all([cart.getCart(context), context.session.takeFlash('cart')]);
      return { ...shown, flash };
    },
    getCartSummary: context => cart.getSummary(context),
    getCheckoutPage: context => orders.getCheckoutPage(context),
    getLookupPage: async context => ({ flash: await context.session.takeFlash('lookup') }),
    getOrder: (context, { params }) => orders.getOrder(context, param(params, 'orderId')),
    getPaymentMethods: async context => payments.getMethods(context),
  };
}

function param(params: ReadInput['params'], name: string): string {
  const value = params[name];
  if (!value) throw new GatewayError('not-found', { note: `no ${name}` });
  return value;
}

const sorts = ['featured', 'relevance', 'newest', 'price-asc', 'price-desc', 'size'] as const;

/** A page's address may hold anything: what makes no sense is left out, so that the page comes all the same. */
function listQuery(query: URLSearchParams) {
  return {
    q: query.get('q')?.trim().slice(0, 100) || undefined,
    sort: sorts.find(sort => sort === query.get('sort')),
    cursor: query.get('cursor') || undefined,
    limit: whole(query.get('limit'), 1, 48),
  };
}

function filters(query: URLSearchParams) {
  const values = (name: string) => query.getAll(name).filter(isKey);
  return {
    kiln: values('kiln'),
    glaze: values('glaze'),
    clay: values('clay'),
    use: values('use'),
    technique: values('technique'),
    firing: values('firing'),
    size: values('size'),
    capacity: values('capacity'),
    weight: values('weight'),
    set: values('set'),
    kind: values('kind'),
    priceMin: whole(query.get('priceMin'), 0, 1e12),
    priceMax: whole(query.get('priceMax'), 0, 1e12),
  };
}
