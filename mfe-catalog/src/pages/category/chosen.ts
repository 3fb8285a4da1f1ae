import type { Schemas } from '@maru/bff-gateway/contract';
import { FACETS } from '../../data/list-query.ts';
import { withChoice, withParameters } from '../../state/list-search.ts';

type CategoryPage = Schemas['CategoryPage'];

/** Something that narrows the list, and the address without it. */
export interface Chosen {
  id: string;
  label:
    | { kind: 'value'; text: string }
    | { kind: 'query'; text: string }
    | { kind: 'price'; from: number; to: number };
  without: URLSearchParams;
}

/** Whether the list's address has a parameter for it. */
export const isKnown = ({ name }: Schemas['Facet']): boolean => FACETS.some(known => known === name);

export function chosenOf(page: CategoryPage, search: URLSearchParams): readonly Chosen[] {
  const values = page.facets.filter(isKnown).flatMap(({ name, values }) =>
    values
      .filter(({ value }) => search.getAll(name).includes(value))
      .map(({ value, label }) => ({
        id: `${name}=${value}`,
        label: { kind: 'value' as const, text: label },
        without: withChoice(search, name, value, false),
      })),
  );
  return [...chosenQuery(search), ...values, ...chosenPrice(page, search)];
}

function chosenQuery(search: URLSearchParams): Chosen[] {
  const text = search.get('q');
  if (!text) return [];
  return [{ id: 'q', label: { kind: 'query', text }, without: withParameters(search, { q: undefined }) }];
}

function chosenPrice(page: CategoryPage, search: URLSearchParams): Chosen[] {
  const bounds = priceBounds(page);
  if (!bounds) return [];
  const [from, to] = priceRange(bounds, search);
  // A form without script sends the whole range, which narrows nothing.
  if (from <= bounds.min && to >= bounds.max) return [];
  return [
    { id: 'price', label: { kind: 'price', from, to }, without: withPrices(search, bounds, [bounds.min, bounds.max]) },
  ];
}

export interface PriceBounds {
  min: number;
  max: number;
  step: number;
}

const STEP = 1000;

/** The range of prices, widened to whole steps of the slider; undefined when there is nothing to range over. */
export function priceBounds({ priceRange }: CategoryPage): PriceBounds | undefined {
  if (!priceRange) return undefined;
  const min = Math.floor(priceRange.min.amount / STEP) * STEP;
  const max = Math.ceil(priceRange.max.amount / STEP) * STEP;
  return { min, max, step: STEP };
}

/** What the address asks for, within the bounds. */
export function priceRange({ min, max }: PriceBounds, search: URLSearchParams): readonly [from: number, to: number] {
  const at = (name: string, otherwise: number) => {
    const amount = Number(search.get(name) ?? otherwise);
    return Number.isFinite(amount) ? Math.min(max, Math.max(min, amount)) : otherwise;
  };
  return [at('priceMin', min), at('priceMax', max)];
}

/** The address with that range; an end that is not narrowed is left out. */
export function withPrices(search: URLSearchParams, { min, max }: PriceBounds, range: readonly [number, number]) {
  const [from, to] = range;
  return withParameters(search, {
    priceMin: from > min ? String(from) : undefined,
    priceMax: to < max ? String(to) : undefined,
  });
}
