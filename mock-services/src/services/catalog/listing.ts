import type { components, operations } from '../../../contract/generated/catalog.ts';
import type { Catalogue } from './catalogue.ts';
import { type Cursor, readCursor, writeCursor } from './cursor.ts';
import { FACET_NAMES, FACETS, type FacetName } from './facets.ts';
import type { Piece } from './piece.ts';
import { compareKeys, type Sort, sortKeyOf } from './sorting.ts';
import { krw } from './terms.ts';

type Schemas = components['schemas'];
export type ListQuery = NonNullable<operations['listProducts']['parameters']['query']>;

/** One page of the list that a query asks for, with facets over the whole of it. Pure. */
export function listProducts(catalogue: Catalogue, query: ListQuery): Schemas['ProductPage'] {
  const scores = query.q?.trim() ? catalogue.search.products(query.q) : undefined;
  const candidates = scores ? catalogue.pieces.filter(piece => scores.has(piece.record.slug)) : catalogue.pieces;
  const sort = query.sort ?? (scores ? 'relevance' : 'featured');
  const matching = candidates.filter(piece => matchesFacets(piece, query) && matchesPrice(piece, query));
  const sorted = sortPieces(matching, sort, scores);
  const limit = query.limit ?? 24;
  const start = query.cursor ? firstAfter(sorted, readCursor(query.cursor, sort)) : 0;
  const page = sorted.slice(start, start + limit);
  const last = page.at(-1);
  const hasMore = last !== undefined && start + page.length < sorted.length;
  return {
    items: page.map(({ piece }) => piece.summary),
    nextCursor: hasMore ? writeCursor({ sort, key: last.key, slug: last.piece.record.slug }) : null,
    total: sorted.length,
    facets: FACET_NAMES.map(name => countFacet(catalogue, candidates, query, name)),
    priceRange: priceRangeOf(candidates.filter(piece => matchesFacets(piece, query))),
  };
}

interface SortedPiece {
  piece: Piece;
  key: number;
}

function sortPieces(pieces: readonly Piece[], sort: Sort, scores?: ReadonlyMap<string, number>): SortedPiece[] {
  return pieces
    .map(piece => ({ piece, key: sortKeyOf(piece, sort, scores) }))
    .sort((a, b) => compareKeys(a.key, a.piece.record.slug, b.key, b.piece.record.slug));
}

/** By key, not by position: a page goes on where the last one ended although pieces have come or gone. */
function firstAfter(sorted: readonly SortedPiece[], cursor: Cursor): number {
  const index = sorted.findIndex(({ key, piece }) => compareKeys(key, piece.record.slug, cursor.key, cursor.slug) > 0);
  return index === -1 ? sorted.length : index;
}

function matchesFacets(piece: Piece, query: ListQuery, except?: FacetName): boolean {
  return FACET_NAMES.every(name => {
    const chosen = query[name];
    return name === except || !chosen?.length || FACETS[name].of(piece).some(value => chosen.includes(value));
  });
}

function matchesPrice(piece: Piece, { priceMin = 0, priceMax = Number.POSITIVE_INFINITY }: ListQuery): boolean {
  const price = piece.summary.priceFrom.amount;
  return price >= priceMin && price <= priceMax;
}

/** Counts with the facet's own choice left aside; a value that is chosen stays in sight with a count of 0. */
function countFacet(
  catalogue: Catalogue,
  candidates: readonly Piece[],
  query: ListQuery,
  name: FacetName,
): Schemas['Facet'] {
  const counts = new Map<string, number>();
  for (const piece of candidates) {
    if (!matchesFacets(piece, query, name) || !matchesPrice(piece, query)) continue;
    for (const value of FACETS[name].of(piece)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const chosen = query[name] ?? [];
  const values = FACETS[name]
    .terms(catalogue)
    .map(({ key, name: label }) => ({
      value: key,
      label,
      count: counts.get(key) ?? 0,
      selected: chosen.includes(key),
    }))
    .filter(({ count, selected }) => count > 0 || selected);
  return { name, values };
}

function priceRangeOf(pieces: readonly Piece[]): Schemas['PriceRange'] | null {
  if (pieces.length === 0) return null;
  const prices = pieces.map(piece => piece.summary.priceFrom.amount);
  return { min: krw(Math.min(...prices)), max: krw(Math.max(...prices)) };
}
