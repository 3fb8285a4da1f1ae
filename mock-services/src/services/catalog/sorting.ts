import type { components } from '../../../contract/generated/catalog.ts';
import type { Piece } from './piece.ts';

export type Sort = components['schemas']['Sort'];

/** The number by which a piece is placed; smaller comes first. */
export function sortKeyOf(piece: Piece, sort: Sort, scores?: ReadonlyMap<string, number>): number {
  switch (sort) {
    case 'relevance':
      return -(scores?.get(piece.record.slug) ?? 0);
    case 'newest':
      return -Date.parse(piece.record.createdAt);
    case 'price-asc':
      return piece.summary.priceFrom.amount;
    case 'price-desc':
      return -piece.summary.priceFrom.amount;
    case 'size':
      return volumeOf(piece);
    default:
      return piece.record.featured ?? 1000 + piece.position;
  }
}

/** Total: two pieces with one key are ordered by slug, so that no page shows a piece twice. */
export function compareKeys(keyA: number, slugA: string, keyB: number, slugB: string): number {
  if (keyA !== keyB) return keyA - keyB;
  return slugA < slugB ? -1 : slugA > slugB ? 1 : 0;
}

function volumeOf(piece: Piece): number {
  const { diameterMm, heightMm } = piece.defaultVariant.dimensions;
  return diameterMm * diameterMm * heightMm;
}
