import type { components, operations } from '../../../contract/generated/catalog.ts';
import type { ServiceDeps } from '../../chassis/define-service.ts';
import type { OperationHandlers } from '../../chassis/operation-types.ts';
import { catalogProblem } from './catalog.problems.ts';
import { readCatalog, updatePrice } from './catalog.queries.ts';
import { buildCatalogue, type Catalogue } from './catalogue.ts';
import { buildHome } from './home.ts';
import { listProducts } from './listing.ts';
import { recommend } from './recommendations.ts';
import type { MakerRecord } from './records.ts';
import { known } from './terms.ts';

type Schemas = components['schemas'];

/** Reads are answered from memory; a change is written to the store and the catalogue is then read anew. */
export async function createCatalogOperations({ store }: Pick<ServiceDeps, 'store'>) {
  let current = buildCatalogue(await readCatalog(store));
  const catalogue = () => current;
  return {
    async listProducts({ query }) {
      return { status: 200, body: listProducts(catalogue(), query) };
    },
    async getProduct({ params }) {
      const piece = catalogue().bySlug.get(params.slug);
      if (!piece) throw catalogProblem('unknown-product');
      return { status: 200, body: piece.product };
    },
    async getSuggestions({ query }) {
      const { search, bySlug, makers } = catalogue();
      const limit = query.limit ?? 6;
      const found = [...search.products(query.q).keys()].slice(0, limit);
      return {
        status: 200,
        body: {
          products: found.flatMap(slug => bySlug.get(slug)?.summary ?? []),
          makers: search
            .makers(query.q)
            .flatMap(slug => makers.find(maker => maker.slug === slug) ?? [])
            .slice(0, 3)
            .map(({ slug, name }) => ({ slug, name })),
        },
      };
    },
    async getVariants({ query }) {
      return { status: 200, body: [...new Set(query.sku)].flatMap(sku => variantSummary(catalogue(), sku)) };
    },
    async changePrice({ params, body }) {
      if (!(await updatePrice(store, params.sku, body.price.amount))) throw catalogProblem('unknown-variant');
      current = buildCatalogue(await readCatalog(store));
      return { status: 200, body: known(variantSummary(current, params.sku)[0], 'variant', params.sku) };
    },
    async listCategories() {
      const { categories, pieces, picture } = catalogue();
      const body = categories.map(category => ({
        ...category,
        picture: picture(category.picture),
        count: pieces.filter(piece => piece.record.category === category.slug).length,
      }));
      return { status: 200, body };
    },
    async listMakers() {
      return { status: 200, body: catalogue().makers.map(maker => toMaker(catalogue(), maker)) };
    },
    async getMaker({ params }) {
      const maker = catalogue().makers.find(candidate => candidate.slug === params.slug);
      if (!maker) throw catalogProblem('unknown-maker');
      return { status: 200, body: toMaker(catalogue(), maker) };
    },
    async getRecommendations({ query }) {
      const { bySku, bySlug } = catalogue();
      const pieces = [
        ...(query.sku ?? []).flatMap(sku => bySku.get(sku)?.piece ?? []),
        ...(query.slug ?? []).flatMap(slug => bySlug.get(slug) ?? []),
      ];
      return { status: 200, body: recommend(catalogue(), [...new Set(pieces)], query.limit ?? 4) };
    },
    async getHome() {
      return { status: 200, body: buildHome(catalogue()) };
    },
  } satisfies OperationHandlers<operations>;
}

function variantSummary({ bySku }: Catalogue, sku: string): Schemas['VariantSummary'][] {
  const found = bySku.get(sku);
  if (!found) return [];
  const { piece, variant } = found;
  const { slug, name, maker, picture } = piece.summary;
  return [
    { sku, slug, name, maker, price: variant.price, picture: variant.pictures[0] ?? picture, options: variant.options },
  ];
}

function toMaker(catalogue: Catalogue, maker: MakerRecord): Schemas['Maker'] {
  return {
    ...maker,
    picture: catalogue.picture(maker.picture),
    productCount: catalogue.pieces.filter(piece => piece.record.maker === maker.slug).length,
  };
}
