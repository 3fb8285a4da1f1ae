import { describe, expect, it } from 'vitest';
import { picture, productPage } from '../test/fixtures.ts';
import { findVariant, picturesOf, variantOptions } from './variant-choice.ts';

const { product, stock } = productPage('en');
const chosen = findVariant(product, 'bare-clay-cup-clay-tall');

describe('findVariant', () => {
  it('falls back to the default variant for an unknown sku', () => {
    expect(findVariant(product, 'no-such-sku').sku).toBe('bare-clay-cup-clay-tall');
  });
});

describe('variantOptions', () => {
  it('leads each value to the variant that keeps the other choices', () => {
    const [glaze, size] = variantOptions(product, chosen, stock);
    expect(glaze?.values.map(value => value.sku)).toEqual(['bare-clay-cup-clay-tall', 'bare-clay-cup-celadon-tall']);
    expect(size?.values.map(value => value.sku)).toEqual(['bare-clay-cup-clay-low', 'bare-clay-cup-clay-tall']);
  });

  it('leads to the nearest variant where the exact one is not made', () => {
    const variants = product.variants.filter(variant => variant.sku !== 'bare-clay-cup-celadon-tall');
    const [glaze] = variantOptions({ ...product, variants }, chosen, stock);
    expect(glaze?.values[1]?.sku).toBe('bare-clay-cup-celadon-low');
  });

  it('says what is sold out, and nothing when stock is not known', () => {
    const low = findVariant(product, 'bare-clay-cup-clay-low');
    expect(variantOptions(product, low, stock)[0]?.values.map(value => value.isSoldOut)).toEqual([false, true]);
    expect(variantOptions(product, low, [])[0]?.values.map(value => value.isSoldOut)).toEqual([false, false]);
  });

  it('leaves out an option with one value', () => {
    const options = product.options.map(option => ({ ...option, values: option.values.slice(0, 1) }));
    expect(variantOptions({ ...product, options }, chosen, stock)).toEqual([]);
  });
});

describe('picturesOf', () => {
  it('shows the chosen glaze and what belongs to every variant, never another glaze', () => {
    const pictures = [picture('cup-rawclay'), picture('cup-celadon'), picture('cup-scale')];
    const celadon = findVariant(product, 'bare-clay-cup-celadon-tall');
    expect(picturesOf({ ...product, pictures }, celadon).map(one => one.id)).toEqual(['cup-celadon', 'cup-scale']);
  });

  it('shows those of the piece when the variant has none', () => {
    expect(picturesOf(product, { ...chosen, pictures: [] })).toEqual(product.pictures);
  });
});
