import type { Schemas } from '@maru/bff-gateway/contract';
import type { Locale } from '@maru/shell/contract';
import { formatLength, formatVolume, formatWeight } from '../../components/format.ts';
import { m } from '../../messages/generated/messages.js';

export interface MakingFact {
  id: string;
  term: string;
  detail: string;
}

/** Measures of the chosen variant, and how and where the piece is made; what is not known has no row. */
export function makingFacts(product: Schemas['Product'], variant: Schemas['Variant'], locale: Locale): MakingFact[] {
  const { diameterMm, heightMm, weightG } = variant.dimensions;
  const { maker } = product;
  const size = m.measure_joined({
    first: m.making_diameter({ diameter: formatLength(diameterMm, locale) }),
    second: m.making_height({ height: formatLength(heightMm, locale) }),
  });
  const place = maker.place
    ? m.making_made_in_place({ place: maker.place, kiln: maker.name })
    : m.making_made_in_kiln({ kiln: maker.name });
  const facts: [term: string, detail: string | undefined][] = [
    [m.making_size(), size],
    [m.making_weight(), m.making_weight_about({ weight: formatWeight(weightG, locale) })],
    [m.making_capacity(), variant.capacityMl ? formatVolume(variant.capacityMl, locale) : undefined],
    [m.making_pieces(), variant.pieces ? m.making_pieces_count({ count: variant.pieces }) : undefined],
    [m.making_clay(), product.clay],
    [m.making_glaze(), variant.options.glaze?.label ?? product.glazes.join(', ')],
    [m.making_technique(), product.technique],
    [m.making_firing(), product.firing],
    [m.making_uses(), product.uses.join(', ')],
    [m.making_made_in(), place],
  ];
  return facts.flatMap(([term, detail]) => (detail ? [{ id: term, term, detail }] : []));
}
