import { describe, expect, it } from 'vitest';
import { buildCatalogue } from './catalogue.ts';
import { FACET_NAMES, FACETS } from './facets.ts';
import { buildHome } from './home.ts';
import { type ListQuery, listProducts } from './listing.ts';
import { recommend } from './recommendations.ts';
import { readSeedFiles } from './seed-files.ts';

const catalogue = buildCatalogue(readSeedFiles());
const list = (query: ListQuery) => listProducts(catalogue, query);
const facet = (query: ListQuery, name: string) =>
  list(query).facets.find(candidate => candidate.name === name)?.values ?? [];

describe('listProducts', () => {
  it('narrows by different filters and widens by values of one', () => {
    const celadon = list({ glaze: ['celadon'], limit: 60 });
    expect(celadon.items.every(item => item.glazes.some(glaze => glaze.key === 'celadon'))).toBe(true);
    const both = list({ glaze: ['celadon', 'porcelain'] });
    expect(both.total).toBe(celadon.total + list({ glaze: ['porcelain'] }).total);
    expect(list({ glaze: ['celadon'], category: ['tea'] }).total).toBeLessThan(celadon.total);
  });

  it('counts in a facet what would be there if that value were chosen', () => {
    for (const query of [
      {},
      { category: ['tea'] },
      { category: ['tea'], glaze: ['celadon'] },
      { q: '청자', kiln: ['tamjin-kiln'] },
    ] satisfies ListQuery[]) {
      for (const name of FACET_NAMES) {
        for (const { value, count } of facet(query, name)) {
          expect(list({ ...query, [name]: [value] }).total, `${name}=${value}`).toBe(count);
        }
      }
    }
  });

  it('has a name for every value that a piece has, and a piece for every facet', () => {
    for (const [name, { of, terms }] of Object.entries(FACETS)) {
      const named = new Set(terms(catalogue).map(({ key }) => key));
      const values = catalogue.pieces.flatMap(of);
      expect(
        values.filter(value => !named.has(value)),
        name,
      ).toEqual([]);
      expect(new Set(values).size, name).toBeGreaterThan(1);
    }
  });

  it('narrows by the measures of any variant', () => {
    const { items } = list({ capacity: ['to-150'], category: ['table'], limit: 60 });
    expect(items.length).toBeGreaterThan(0);
    for (const { slug } of items) {
      const capacities = catalogue.bySlug.get(slug)?.variants.map(({ capacityMl = Number.NaN }) => capacityMl) ?? [];
      expect(
        capacities.some(capacity => capacity <= 150),
        slug,
      ).toBe(true);
    }
  });

  it('keeps a chosen value in sight when nothing has it', () => {
    expect(facet({ category: ['light'], glaze: ['onggi'] }, 'glaze')).toContainEqual(
      expect.objectContaining({ value: 'onggi', count: 0, selected: true }),
    );
  });

  it('filters by price and tells the range without that filter', () => {
    const { items, priceRange } = list({ category: ['jars'], priceMin: 500_000, priceMax: 1_000_000, limit: 60 });
    expect(items.length).toBeGreaterThan(0);
    for (const { priceFrom } of items) {
      expect(priceFrom.amount).toBeGreaterThanOrEqual(500_000);
      expect(priceFrom.amount).toBeLessThanOrEqual(1_000_000);
    }
    expect(priceRange).toEqual(list({ category: ['jars'] }).priceRange);
    expect(list({ category: ['never-heard-of'] })).toMatchObject({
      items: [],
      total: 0,
      priceRange: null,
      nextCursor: null,
    });
  });

  it.each(['featured', 'newest', 'price-asc', 'price-desc', 'size'] as const)(
    'pages through the whole list by %s, each piece once',
    sort => {
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page = list({ sort, limit: 7, cursor });
        seen.push(...page.items.map(item => item.slug));
        cursor = page.nextCursor ?? undefined;
      } while (cursor);
      expect(seen).toHaveLength(catalogue.pieces.length);
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen).toEqual([...list({ sort, limit: 60 }).items.map(item => item.slug), ...seen.slice(60)]);
    },
  );

  it('sorts by price, date and relevance', () => {
    const prices = list({ sort: 'price-desc', limit: 60 }).items.map(item => item.priceFrom.amount);
    expect(prices).toEqual([...prices].sort((a, b) => b - a));
    const dates = list({ sort: 'newest', limit: 60 }).items.map(item => item.createdAt);
    expect(dates).toEqual([...dates].sort().reverse());
    expect(list({ q: '청자 다관' }).items[0]?.slug).toBe('teapot-celadon');
    expect(list({}).items[0]?.slug).toBe('moon-jar-porcelain');
  });

  it('refuses a cursor of another order', () => {
    const { nextCursor } = list({ sort: 'newest', limit: 5 });
    expect(() => list({ sort: 'price-asc', cursor: nextCursor ?? '' })).toThrow(
      expect.objectContaining({ code: 'invalid-cursor' }),
    );
    expect(() => list({ cursor: 'nonsense' })).toThrow(expect.objectContaining({ code: 'invalid-cursor' }));
  });
});

describe('recommend', () => {
  const piecesOf = (...slugs: string[]) =>
    slugs.map(slug => catalogue.bySlug.get(slug)).filter(piece => piece !== undefined);

  it('begins with what was named as going together', () => {
    const found = recommend(catalogue, piecesOf('cup-rawclay'), 4);
    expect(found.map(({ product }) => product.slug)).toEqual([
      'teapot-rawclay',
      'dish-ironpaint',
      'teapot-celadon',
      'dinner-plate-buncheong',
    ]);
    expect(found.map(({ reason }) => reason)).toEqual(['same-set', 'complement', 'complement', 'complement']);
  });

  it('never recommends what is already there, and prefers what goes with several', () => {
    const found = recommend(catalogue, piecesOf('cup-celadon', 'side-plate-celadon', 'teapot-celadon'), 12);
    expect(found.map(({ product }) => product.slug)).not.toEqual(expect.arrayContaining(['cup-celadon']));
    expect(found[0]?.product.slug).toBe('dish-celadon');
  });

  it('shows a stranger what the shop features', () => {
    expect(recommend(catalogue, [], 3).map(({ product, reason }) => [product.slug, reason])).toEqual([
      ['moon-jar-porcelain', 'featured'],
      ['teapot-celadon', 'featured'],
      ['cup-ironpaint', 'featured'],
    ]);
  });
});

it('the home page has five arrivals, the newest first, and the pieces of one kiln', () => {
  const home = buildHome(catalogue);
  expect(home.arrivals.items).toHaveLength(5);
  expect(home.arrivals.items[0]?.slug).toBe('small-moon-jar-porcelain');
  expect(home.arrivals.total).toBe(catalogue.pieces.filter(piece => piece.record.isNew).length);
  expect(home.hall.items.length).toBeGreaterThan(0);
  expect(home.hall.items.every(item => item.maker.slug === 'oeam-onggi')).toBe(true);
  expect(home.hero.picture.width).toBeGreaterThan(home.hero.picture.height);
});
