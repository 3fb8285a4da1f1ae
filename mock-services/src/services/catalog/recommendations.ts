import type { operations } from '../../../contract/generated/catalog.ts';
import type { Catalogue } from './catalogue.ts';
import type { Piece } from './piece.ts';
import { sortKeyOf } from './sorting.ts';

type Recommended = operations['getRecommendations']['responses'][200]['content']['application/json'][number];
type Reason = Recommended['reason'];

interface Bond {
  score: number;
  reason: Reason;
}

/**
 * What goes with some pieces: first what was named as going together, then the same set, then the same kiln or glaze on another kind of piece,
 * then what the shop features. Bonds with several sources add up. Pure, and the same for the same input.
 */
export function recommend(catalogue: Catalogue, sources: readonly Piece[], limit: number): Recommended[] {
  return catalogue.pieces
    .filter(candidate => !sources.includes(candidate))
    .map(candidate => ({ candidate, ...strongest(sources.map(source => bondBetween(source, candidate))) }))
    .sort((a, b) => b.score - a.score || sortKeyOf(a.candidate, 'featured') - sortKeyOf(b.candidate, 'featured'))
    .slice(0, limit)
    .map(({ candidate, reason }) => ({ product: candidate.summary, reason }));
}

function strongest(bonds: readonly Bond[]): Bond {
  const best = bonds.reduce((a, b) => (b.score > a.score ? b : a), { score: 0, reason: 'featured' as Reason });
  return { score: bonds.reduce((sum, bond) => sum + bond.score, 0), reason: best.reason };
}

function bondBetween(source: Piece, candidate: Piece): Bond {
  const { record: from } = source;
  const { record: to } = candidate;
  const isSameSet = from.set !== undefined && from.set === to.set;
  const place = from.goesWith?.indexOf(to.slug) ?? -1;
  if (place >= 0) return { score: 100 - place, reason: isSameSet ? 'same-set' : 'complement' };
  if (isSameSet) return { score: 60, reason: 'same-set' };
  const isOtherKind = from.category !== to.category || !isSameShape(source, candidate);
  if (from.maker === to.maker && isOtherKind) return { score: 30, reason: 'same-maker' };
  if (shareGlaze(source, candidate) && isOtherKind) return { score: 20, reason: 'same-glaze' };
  return { score: 0, reason: 'featured' };
}

/** Two sizes of bowl are not company for each other: the last word of the name is the shape (접시, 밥그릇, 잔). */
function isSameShape(a: Piece, b: Piece): boolean {
  return a.record.name.ko.split(' ').at(-1) === b.record.name.ko.split(' ').at(-1);
}

function shareGlaze(a: Piece, b: Piece): boolean {
  return a.product.glazes.some(term => b.product.glazes.some(other => other.key === term.key));
}
