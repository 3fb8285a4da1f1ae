import type { Schemas } from '@maru/bff-gateway/contract';
import { gatewayContext } from '@maru/shell/contract';
import type { LoaderFunctionArgs } from '@maru/shell/contract/router';
import { listQuery } from './list-query.ts';
import { asRouteError } from './not-found.ts';

export interface CategoryData {
  page: Schemas['CategoryPage'];
  /** Where in the list this part begins; null = at its first piece. */
  cursor: string | null;
}

/**
 * One part of a kind's shelf, as the address says.
 * @throws a 404 of the router for an unknown kind.
 */
export async function categoryLoader({ context, params, request }: LoaderFunctionArgs): Promise<CategoryData> {
  const { search, facets, number, text, sort } = listQuery(request);
  const gateway = context.get(gatewayContext);
  const query = {
    ...sort(),
    ...text('cursor'),
    ...facets(),
    ...number('priceMin'),
    ...number('priceMax'),
    ...text('q'),
  };
  try {
    const { data: page } = await gateway.GET('/api/catalog/pages/category/{category}', {
      params: { path: { category: params.category ?? '' }, query },
    });
    return { page, cursor: search.get('cursor') };
  } catch (error) {
    throw asRouteError(error);
  }
}
