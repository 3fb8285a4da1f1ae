import type { Schemas } from '@maru/bff-gateway/contract';
import { gatewayContext } from '@maru/shell/contract';
import { type LoaderFunctionArgs, redirect } from '@maru/shell/contract/router';
import { asRouteError } from './not-found.ts';

export interface CategoryData {
  page: Schemas['CategoryPage'];
  /** Where in the list this part begins; null = at its first piece. */
  cursor: string | null;
}

const SORTS: readonly Schemas['Sort'][] = ['featured', 'relevance', 'newest', 'price-asc', 'price-desc', 'size'];

/**
 * One part of a kind's shelf, as the address says.
 * @throws a 404 of the router for an unknown kind, a redirect for an address with empty fields (a form without script
 * sends those).
 */
export async function categoryLoader({ context, params, request }: LoaderFunctionArgs): Promise<CategoryData> {
  const url = new URL(request.url);
  const search = withoutEmptyFields(url.searchParams);
  if (search.size !== url.searchParams.size)
    throw redirect(search.size > 0 ? `${url.pathname}?${search}` : url.pathname);
  const gateway = context.get(gatewayContext);
  try {
    const { data: page } = await gateway.GET('/api/catalog/pages/category/{category}', {
      params: { path: { category: params.category ?? '' }, query: categoryQuery(search) },
    });
    return { page, cursor: search.get('cursor') };
  } catch (error) {
    throw asRouteError(error);
  }
}

/** What the address asks of the list, in the contract's words; what it cannot mean is left to the gateway to refuse. */
function categoryQuery(search: URLSearchParams) {
  const sort = SORTS.find(name => name === search.get('sort'));
  const many = (name: string) => (search.has(name) ? { [name]: search.getAll(name) } : {});
  const number = (name: string) =>
    Number.isInteger(Number(search.get(name) ?? undefined)) ? { [name]: Number(search.get(name)) } : {};
  const text = (name: string) => (search.has(name) ? { [name]: search.get(name) ?? '' } : {});
  return {
    ...(sort && { sort }),
    ...many('kiln'),
    ...many('glaze'),
    ...many('clay'),
    ...many('use'),
    ...number('priceMin'),
    ...number('priceMax'),
    ...text('cursor'),
    ...text('q'),
  };
}

function withoutEmptyFields(search: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...search].filter(([, value]) => value.trim() !== ''));
}
