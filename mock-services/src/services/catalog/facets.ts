import type { components } from '../../../contract/generated/catalog.ts';
import type { Catalogue } from './catalogue.ts';
import { CAPACITIES, FIRES, fireOf, rangesWithin, SETS, SIZES, TECHNIQUES, WEIGHTS } from './facet-values.ts';
import type { Piece } from './piece.ts';
import type { Term } from './records.ts';

export type FacetName = components['schemas']['Facet']['name'];

interface Facet {
  /** The values that a piece has: those of its variants together. */
  of(piece: Piece): readonly string[];
  /** Every value with its name, in the order in which it is shown. */
  terms(catalogue: Catalogue): readonly Term[];
}

const bySlug = (records: readonly { slug: string; name: Term['name'] }[]): Term[] =>
  records.map(({ slug, name }) => ({ key: slug, name }));

/** What a list can be narrowed by: everything that a piece's page states of it. */
export const FACETS: Readonly<Record<FacetName, Facet>> = {
  category: { of: piece => [piece.record.category], terms: ({ categories }) => bySlug(categories) },
  kiln: { of: piece => [piece.record.maker], terms: ({ makers }) => bySlug(makers) },
  glaze: { of: piece => piece.product.glazes.map(glaze => glaze.key), terms: ({ terms }) => terms.glazes },
  clay: { of: piece => [piece.record.clay], terms: ({ terms }) => terms.clays },
  use: { of: piece => piece.record.uses, terms: ({ terms }) => terms.uses },
  technique: { of: piece => [piece.record.technique], terms: () => TECHNIQUES },
  firing: { of: piece => [fireOf(piece.record.firing)], terms: () => FIRES },
  size: { of: piece => rangesWithin(SIZES, piece), terms: () => SIZES.terms },
  capacity: { of: piece => rangesWithin(CAPACITIES, piece), terms: () => CAPACITIES.terms },
  weight: { of: piece => rangesWithin(WEIGHTS, piece), terms: () => WEIGHTS.terms },
  set: {
    of: piece => [...new Set(piece.variants.map(variant => (variant.pieces ? 'set' : 'one')))],
    terms: () => SETS,
  },
};

export const FACET_NAMES = Object.keys(FACETS) as FacetName[];
