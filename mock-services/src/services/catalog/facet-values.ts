import type { Piece } from './piece.ts';
import type { LocalisedText, Term } from './records.ts';
import type { Variant } from './variants.ts';

const term = (key: string, ko: string, en: string): Term => ({ key, name: { ko, en } });

/** Techniques and kilns in a word each: a piece's own page tells them in a sentence. */
export const TECHNIQUES: readonly Term[] = [
  term('thrown', '물레', 'Wheel-thrown'),
  term('thrown-thin', '얇은 물레', 'Thrown thin'),
  term('joined', '맞붙임', 'Joined halves'),
  term('assembled', '붙여 만듦', 'Assembled'),
  term('brushed', '귀얄', 'Brushed slip'),
  term('cobalt', '청화 그림', 'Cobalt painting'),
  term('iron', '철화 그림', 'Iron painting'),
  term('coiled', '타래 쌓기', 'Coil-built'),
];

/** By the first word of a firing's key. */
export const FIRES: readonly Term[] = [
  term('wood', '장작 가마', 'Wood kiln'),
  term('gas', '가스 가마', 'Gas kiln'),
  term('electric', '전기 가마', 'Electric kiln'),
];

export const fireOf = (firing: string): string => firing.split('-')[0] ?? firing;

export const SETS: readonly Term[] = [term('one', '한 점', 'One piece'), term('set', '한 벌', 'A set')];

/** Ranges of a measure; each ends with its bound, the last has none. */
interface Ranges {
  bounds: readonly number[];
  keys: readonly string[];
  terms: readonly Term[];
  measure(variant: Variant): number | undefined;
}

function rangesOf(
  bounds: readonly number[],
  unit: LocalisedText & { scale: number },
  measure: Ranges['measure'],
): Ranges {
  const shown = bounds.map(bound => new Intl.NumberFormat('en').format(bound / unit.scale));
  const keys = [...bounds, undefined].map((bound, index) => {
    const from = bounds[index - 1];
    return from === undefined ? `to-${bound}` : bound === undefined ? `over-${from}` : `${from}-${bound}`;
  });
  const terms = keys.map((key, index) => {
    const [from, to] = [shown[index - 1], shown[index]];
    if (from === undefined) return term(key, `${to}${unit.ko} 이하`, `Up to ${to} ${unit.en}`);
    if (to === undefined) return term(key, `${from}${unit.ko} 초과`, `Over ${from} ${unit.en}`);
    return term(key, `${from}–${to}${unit.ko}`, `${from}–${to} ${unit.en}`);
  });
  return { bounds, keys, terms, measure };
}

/** The longer side; millimetres. */
export const SIZES = rangesOf([100, 200, 300], { ko: 'cm', en: 'cm', scale: 10 }, ({ dimensions }) =>
  Math.max(dimensions.diameterMm, dimensions.heightMm),
);
/** Grams. */
export const WEIGHTS = rangesOf(
  [300, 1000, 3000],
  { ko: 'kg', en: 'kg', scale: 1000 },
  variant => variant.dimensions.weightG,
);
/** Millilitres; plates and jars that nobody measures have none. */
export const CAPACITIES = rangesOf([150, 400, 1000], { ko: 'ml', en: 'ml', scale: 1 }, variant => variant.capacityMl);

/** The ranges in which the variants of a piece are. */
export function rangesWithin({ bounds, keys, measure }: Ranges, { variants }: Piece): string[] {
  const found = variants.flatMap(variant => {
    const value = measure(variant);
    if (value === undefined) return [];
    const index = bounds.findIndex(bound => value <= bound);
    return keys[index === -1 ? bounds.length : index] ?? [];
  });
  return [...new Set(found)];
}
