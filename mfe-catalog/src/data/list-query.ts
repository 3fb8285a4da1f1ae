import type { Schemas } from '@maru/bff-gateway/contract';
import { redirect } from '@maru/shell/contract/router';

const SORTS: readonly Schemas['Sort'][] = ['featured', 'relevance', 'newest', 'price-asc', 'price-desc', 'size'];

/** Facets, by the parameter of the list's address that chooses among their values. */
export const FACETS = [
  'kind',
  'kiln',
  'glaze',
  'clay',
  'use',
  'technique',
  'firing',
  'size',
  'capacity',
  'weight',
  'set',
] as const;

/** What a list's address asks for, in the contract's words; what it cannot mean is left out. */
export interface ListQuery {
  search: URLSearchParams;
  facets(): { [Name in (typeof FACETS)[number]]?: string[] };
  number(name: string): Record<string, number>;
  text(name: string): Record<string, string>;
  sort(): { sort?: Schemas['Sort'] };
}

/** @throws a redirect of the router for an address with empty fields (a form without script sends those). */
export function listQuery(request: Request): ListQuery {
  const url = new URL(request.url);
  const search = new URLSearchParams([...url.searchParams].filter(([, value]) => value.trim() !== ''));
  if (search.size !== url.searchParams.size)
    throw redirect(search.size > 0 ? `${url.pathname}?${search}` : url.pathname);
  return {
    search,
    facets: () => Object.fromEntries(FACETS.filter(name => search.has(name)).map(name => [name, search.getAll(name)])),
    number: name => {
      const value = Number(search.get(name) ?? undefined);
      return Number.isInteger(value) ? { [name]: value } : {};
    },
    text: name => (search.has(name) ? { [name]: search.get(name) ?? '' } : {}),
    sort: () => {
      const sort = SORTS.find(name => name === search.get('sort'));
      return sort ? { sort } : {};
    },
  };
}
