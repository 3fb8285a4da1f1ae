import type { Schemas } from '@maru/bff-gateway/contract';
import { gatewayContext } from '@maru/shell/contract';
import type { LoaderFunctionArgs } from '@maru/shell/contract/router';
import { listQuery } from './list-query.ts';

export interface SearchData {
  list: Schemas['ProductList'];
  /** What was looked for; empty = everything. */
  query: string;
  /** Where in the list this part begins; null = at its first piece. */
  cursor: string | null;
}

/** One part of what was found. */
export async function searchLoader({ context, request }: LoaderFunctionArgs): Promise<SearchData> {
  const { search, text, sort } = listQuery(request);
  const query = { ...text('q'), ...sort(), ...text('cursor') };
  const { data: list } = await context.get(gatewayContext).GET('/api/catalog/products', { params: { query } });
  return { list, query: search.get('q') ?? '', cursor: search.get('cursor') };
}
