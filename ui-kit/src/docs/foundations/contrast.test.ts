import { describe, expect, it } from 'vitest';
import { rolePairs } from '../../tokens/build/contrast-pairs.ts';
import { values } from '../../tokens/index.ts';
import { contrast } from './contrast.ts';

describe('contrast', () => {
  it('is 21 for black on white and 1 for a colour on itself', () => {
    expect(contrast('oklch(0 0 0)', 'oklch(1 0 0)')).toBeCloseTo(21, 1);
    expect(contrast('oklch(0.5 0.1 20)', 'oklch(0.5 0.1 20)')).toBe(1);
  });

  it.each(['light', 'dark', 'lightContrast', 'darkContrast'] as const)(
    'holds for every pair of roles in %s',
    scheme => {
      const value = (name: string) => values.colour.find(role => role.name === name)?.[scheme] ?? '';
      const least = scheme.endsWith('Contrast') ? { text: 7, graphic: 4.5 } : { text: 4.5, graphic: 3 };
      const weak = (['text', 'graphic'] as const).flatMap(kind =>
        rolePairs[kind].filter(([front, ground]) => contrast(value(front), value(ground)) < least[kind]),
      );
      expect(weak).toEqual([]);
    },
  );
});
