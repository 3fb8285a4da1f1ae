import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildCatalogue } from './catalogue.ts';
import { readSeedFiles } from './seed-files.ts';

const records = readSeedFiles();
const catalogue = buildCatalogue(records);

describe('the seed', () => {
  it('is a whole store', () => {
    expect(records.products.length).toBeGreaterThanOrEqual(60);
    expect(catalogue.bySku.size).toBeGreaterThanOrEqual(150);
    expect(records.categories.length).toBeGreaterThanOrEqual(6);
    // The hero says ten.
    expect(records.makers).toHaveLength(10);
  });

  it('gives every sku and every slug once, and one default variant a product', () => {
    const skus = records.products.flatMap(product => product.variants.map(variant => variant.sku));
    expect(new Set(skus).size).toBe(skus.length);
    expect(new Set(records.products.map(product => product.slug)).size).toBe(records.products.length);
    for (const { slug, variants } of records.products) {
      expect(
        variants.filter(variant => variant.isDefault),
        slug,
      ).toHaveLength(1);
      expect(new Set(variants.map(({ glaze, size }) => `${glaze} ${size.key}`)).size, slug).toBe(variants.length);
    }
  });

  it('has Korean and English for every text, each in its own script', () => {
    const texts: [string, { ko: string; en: string }][] = [
      ...records.products.flatMap(({ slug, name, summary, story }) =>
        [name, summary, story].map(text => [slug, text] as [string, typeof text]),
      ),
      ...records.makers.flatMap(({ slug, name, place, summary, story }) =>
        [name, place, summary, story].map(text => [slug, text] as [string, typeof text]),
      ),
      ...records.categories.flatMap(({ slug, name, description }) =>
        [name, description].map(text => [slug, text] as [string, typeof text]),
      ),
      ...records.pictures.map(({ id, alt }) => [id, alt] as [string, typeof alt]),
    ];
    for (const [of, { ko, en }] of texts) {
      expect(ko, of).toMatch(/[가-힣]/);
      expect(en, of).not.toMatch(/[가-힣]/);
      expect(en.trim().length, of).toBeGreaterThan(0);
      // The voice has no exclamation marks.
      expect(ko + en, of).not.toContain('!');
    }
  });

  it('never says the same of two products', () => {
    for (const field of ['summary', 'story'] as const) {
      const texts = records.products.flatMap(product => [product[field].ko, product[field].en]);
      expect(new Set(texts).size, field).toBe(texts.length);
    }
  });

  it('refers only to products, makers and pictures that exist', () => {
    for (const { slug, goesWith = [] } of records.products) {
      for (const other of goesWith) expect(catalogue.bySlug.has(other), `${slug} goes with ${other}`).toBe(true);
      expect(goesWith, slug).not.toContain(slug);
    }
    for (const maker of records.makers) {
      expect(
        records.products.some(product => product.maker === maker.slug),
        maker.slug,
      ).toBe(true);
    }
    for (const picture of records.pictures) {
      for (const width of picture.widths) {
        for (const format of picture.formats) {
          const file = `pictures/${picture.id}-${width}.${format}`;
          expect(existsSync(new URL(`../../../media/${file}`, import.meta.url)), file).toBe(true);
        }
      }
    }
  });

  it('has a moon jar', () => {
    expect(catalogue.bySlug.get('moon-jar-porcelain')?.product).toMatchObject({
      name: { ko: '백자 달항아리', en: 'Moon jar, white porcelain' },
      category: { key: 'jars' },
    });
  });

  it('has stock in inventory for every variant, and for nothing else', () => {
    const file = new URL('../inventory/seed/stock.json', import.meta.url);
    const { stock } = JSON.parse(readFileSync(file, 'utf8')) as { stock: Record<string, number[]> };
    expect(Object.keys(stock).sort()).toEqual([...catalogue.bySku.keys()].sort());
  });
});
