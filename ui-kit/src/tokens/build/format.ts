/** DTCG values written as CSS. Dimensions become rem, so that they follow the reader's font size; hairlines stay px. */

export interface Dimension {
  value: number;
  unit: string;
}
export interface Colour {
  colorSpace: string;
  components: (number | string | null)[];
  alpha?: number;
}

const trim = (value: number, digits = 4) => String(Number(value.toFixed(digits)));

export function colour({ colorSpace, components, alpha = 1 }: Colour): string {
  const parts = components.map(part => (typeof part === 'number' ? trim(part) : 'none')).join(' ');
  return `${colorSpace}(${parts}${alpha < 1 ? ` / ${trim(alpha)}` : ''})`;
}

export function rem({ value, unit }: Dimension): string {
  if (unit !== 'px') return `${trim(value)}${unit}`;
  return value === 0 ? '0rem' : `${trim(value / 16)}rem`;
}

export function length({ value, unit }: Dimension): string {
  return `${trim(value)}${unit}`;
}

/** Runs from `low` at 390 px to `high` at 1280 px of viewport width and stays there. */
export function fluid(low: Dimension, high: Dimension): string {
  if (low.value === high.value) return rem(low);
  const slope = (high.value - low.value) / (1280 - 390);
  const base = (low.value - slope * 390) / 16;
  return `clamp(${rem(low)}, ${trim(base, 3)}rem + ${trim(slope * 100, 3)}vw, ${rem(high)})`;
}

export function tracking(letterSpacing: Dimension, fontSize: Dimension): string {
  return `${trim(letterSpacing.value / fontSize.value, 3)}em`;
}

export function families(names: string | string[]): string {
  const generic = /^(serif|sans-serif|monospace|system-ui|-apple-system)$/;
  return [names]
    .flat()
    .map(name => (generic.test(name) ? name : `"${name}"`))
    .join(', ');
}

export function shadow(layers: Record<string, unknown>[], own: (colour: Colour) => string): string {
  return layers
    .map(layer => {
      const sides = ['offsetX', 'offsetY', 'blur', 'spread'].map(side => length(layer[side] as Dimension));
      return `${sides.join(' ')} ${own(layer.color as Colour)}`;
    })
    .join(', ');
}
