import type { components as CatalogParts } from '../src/clients/generated/catalog.ts';
import type { components as InventoryParts } from '../src/clients/generated/inventory.ts';

type Catalog = CatalogParts['schemas'];
type Inventory = InventoryParts['schemas'];

const words = (ko: string, en: string) => ({ ko, en });
const term = (key: string, ko: string, en: string) => ({ key, name: words(ko, en) });

const picture = (id: string): Catalog['Picture'] => ({
  id,
  alt: words('그림', 'A picture'),
  view: 'front',
  width: 800,
  height: 1000,
  widths: [400, 800],
  formats: ['avif', 'webp'],
  placeholder: 'data:image/webp;base64,AA==',
});

function product(slug: string, ko: string, en: string, prices: number[]): Catalog['Product'] {
  return {
    slug,
    name: words(ko, en),
    maker: { slug: 'baekun-kiln', name: words('백운요', 'Baekun Kiln'), place: words('광주', 'Gwangju') },
    category: term('jars', '항아리', 'Jars'),
    summary: words('둥글다.', 'Round, but not quite.'),
    story: words('이야기', 'A story'),
    care: words('손질', 'Care'),
    clay: term('porcelain', '백토', 'Porcelain clay'),
    glazes: [term('clear', '투명유', 'Clear')],
    technique: words('물레', 'Thrown'),
    firing: words('장작', 'Wood'),
    useTags: [term('flowers', '꽃', 'Flowers')],
    createdAt: '2026-11-01T00:00:00.000Z',
    isNew: false,
    pictures: [picture(`${slug}-front`)],
    variants: prices.map((amount, index) => ({
      sku: `${slug}-${index}`,
      options: { glaze: term('clear', '투명유', 'Clear'), size: term(`s${index}`, `크기 ${index}`, `Size ${index}`) },
      price: { amount, currency: 'KRW' as const },
      dimensions: { diameterMm: 400, heightMm: 450, weightG: 5000 },
      pictures: [picture(`${slug}-front`)],
      isDefault: index === 0,
    })),
  };
}

const moonJar = product('moon-jar', '달항아리', 'Moon jar', [680_000, 880_000]);
export const products = [moonJar, product('tea-bowl', '다완', 'Tea bowl </script><b>"', [38_000])];

export function summaryOf(one: Catalog['Product'] = moonJar): Catalog['ProductSummary'] {
  const [first = moonJar.variants[0]] = one.variants;
  if (!first) throw new Error('a product without variants');
  return {
    slug: one.slug,
    name: one.name,
    maker: { slug: one.maker.slug, name: one.maker.name },
    category: 'jars',
    summary: one.summary,
    priceFrom: first.price,
    hasPriceRange: one.variants.length > 1,
    picture: first.pictures[0] ?? picture('none'),
    glazes: one.glazes,
    variantCount: one.variants.length,
    defaultSku: first.sku,
    isNew: false,
    createdAt: one.createdAt,
  };
}

export function variantSummaryOf(sku: string): Catalog['VariantSummary'][] {
  for (const one of products) {
    const variant = one.variants.find(candidate => candidate.sku === sku);
    if (!variant) continue;
    const { price, options, pictures } = variant;
    const maker = { slug: one.maker.slug, name: one.maker.name };
    return [{ sku, slug: one.slug, name: one.name, maker, price, options, picture: pictures[0] ?? picture('none') }];
  }
  return [];
}

export const home: Catalog['Home'] = {
  hero: {
    title: { ko: ['빛'], en: ['Light'] },
    text: words('글', 'Words'),
    link: { category: 'jars', label: words('보기', 'See') },
    picture: picture('hero-wide'),
    pictureTall: picture('hero-tall'),
  },
  arrivals: { items: products.map(summaryOf), total: 2 },
  hall: {
    maker: { slug: 'baekun-kiln', name: words('백운요', 'Baekun Kiln') },
    title: words('가마', 'The kiln'),
    text: words('글', 'Words'),
    picture: picture('hall'),
    items: [],
  },
};

export const stockOf = (sku: string): Inventory['Stock'] => ({
  sku,
  available: 3,
  level: 'few',
  stores: [{ store: 'bukchon', available: 3, level: 'few' }],
});

export const stores: Inventory['Store'][] = [
  {
    store: 'bukchon',
    kind: 'shop',
    name: words('북촌', 'Bukchon'),
    address: words('서울', 'Seoul'),
    directions: words('', ''),
    hours: [{ days: ['tue', 'wed', 'thu', 'fri', 'sat', 'sun'], opens: '11:00', closes: '19:00' }],
    pickup: true,
  },
];
