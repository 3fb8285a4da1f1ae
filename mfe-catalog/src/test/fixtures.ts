import type { Schemas } from '@maru/bff-gateway/contract';
import type { Locale } from '@maru/shell/contract';

type In = (ko: string, en: string) => string;
const within =
  (locale: Locale): In =>
  (ko, en) =>
    locale === 'ko' ? ko : en;

const won = (amount: number) => ({ amount, currency: 'KRW' as const });

export function picture(id: string, alt = '', view = 'front'): Schemas['Picture'] {
  const src = `/media/pictures/${id}-{width}.{format}`;
  return { id, src, widths: [400, 800], formats: ['avif', 'webp'], width: 800, height: 1000, alt, view };
}

function cup(locale: Locale, change: Partial<Schemas['ProductSummary']> = {}): Schemas['ProductSummary'] {
  const t = within(locale);
  return {
    slug: 'bare-clay-cup',
    sku: 'bare-clay-cup-clay-tall',
    name: t('생흙 잔', 'Bare-clay cup'),
    maker: { slug: 'seomjin', name: t('섬진요', 'Seomjin Kiln'), hangul: '섬진요', place: t('하동', 'Hadong') },
    category: 'tea',
    summary: t('밖은 유약 없이.', 'No glaze outside.'),
    price: won(38_000),
    priceVaries: true,
    picture: picture('cup-rawclay'),
    variantCount: 4,
    isNew: false,
    ...change,
  };
}

/** As many pieces as asked, each with its own slug. */
export const pieces = (locale: Locale, count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => {
    const number = from + index + 1;
    const name = locale === 'ko' ? `다완 ${number}` : `Tea bowl ${number}`;
    return cup(locale, { slug: `bowl-${number}`, sku: `bowl-${number}-one`, name });
  });

export function homePage(locale: Locale): Schemas['HomePage'] {
  const t = within(locale);
  const maker = { slug: 'oeam', name: t('외암옹기', 'Oeam Onggi'), hangul: '외암옹기' };
  return {
    hero: {
      title: locale === 'ko' ? ['빛이 머무는', '자리에 놓다'] : ['Set down where', 'the light stays'],
      text: t('겨울 상을 위한 예순두 점.', 'Sixty-two pieces for the winter table.'),
      link: { category: 'all', label: t('겨울 그릇 보기', 'See the winter pieces') },
      picture: picture('editorial-hero-wide', t('창빛이 드는 상.', 'A table in window light.'), 'editorial'),
    },
    categories: [
      { slug: 'tea', name: t('차', 'Tea'), text: '', count: 34, picture: picture('teapot-celadon') },
      { slug: 'jars', name: t('항아리', 'Jars'), text: '', count: 22, picture: picture('moon-jar-porcelain') },
    ],
    arrivals: [cup(locale, { isNew: true }), ...pieces(locale, 4)],
    arrivalsTotal: 23,
    feature: {
      maker,
      title: t('숨 쉬는 독은 천천히 굽습니다', 'A jar that breathes has to be fired slowly'),
      text: t('한 해에 네 번 땝니다.', 'It is fired four times a year.'),
      picture: picture('editorial-onggi', t('낮은 햇빛 속 옹기.', 'Onggi in low sun.'), 'editorial'),
      items: [],
    },
    missing: [],
  };
}

export function categoryPage(locale: Locale, change: Partial<Schemas['CategoryPage']> = {}): Schemas['CategoryPage'] {
  const t = within(locale);
  const value = (name: string, ko: string, en: string, count: number) => ({
    value: name,
    label: t(ko, en),
    count,
    selected: false,
  });
  return {
    category: { slug: 'tea', name: t('차', 'Tea'), text: t('날마다 쓰는 그릇.', 'For every day.') },
    items: pieces(locale, 8),
    nextCursor: 'after-8',
    total: 11,
    facets: [
      {
        name: 'glaze',
        label: t('유약', 'Glaze'),
        values: [value('celadon', '청자', 'Celadon', 5), value('tenmoku', '흑유', 'Black glaze', 6)],
      },
      {
        name: 'kiln',
        label: t('가마', 'Kiln'),
        values: [value('seomjin', '섬진요', 'Seomjin Kiln', 8), value('tamjin', '탐진요', 'Tamjin Kiln', 3)],
      },
      { name: 'firing', label: t('불', 'Fire'), values: [value('wood', '장작 가마', 'Wood kiln', 11)] },
    ],
    priceRange: { min: won(24_500), max: won(185_000) },
    sort: 'featured',
    missing: [],
    ...change,
  };
}

const SIZES = { low: ['낮은 잔', 'Low'], tall: ['큰 잔', 'Tall'] } as const;
const GLAZES = { clay: ['생흙', 'Bare clay'], celadon: ['청자', 'Celadon'] } as const;

function variant(t: In, glaze: keyof typeof GLAZES, size: keyof typeof SIZES, price: number): Schemas['Variant'] {
  const [glazeLabel, sizeLabel] = [t(GLAZES[glaze][0], GLAZES[glaze][1]), t(SIZES[size][0], SIZES[size][1])];
  return {
    sku: `bare-clay-cup-${glaze}-${size}`,
    name: `${glazeLabel}, ${sizeLabel}`,
    options: { glaze: { value: glaze, label: glazeLabel }, size: { value: size, label: sizeLabel } },
    price: won(price),
    isDefault: glaze === 'clay' && size === 'tall',
    dimensions: { diameterMm: 82, heightMm: size === 'tall' ? 91 : 62, weightG: 240 },
    capacityMl: size === 'tall' ? 220 : 140,
    pictures: [
      picture(
        `cup-${glaze === 'clay' ? 'rawclay' : glaze}`,
        t(`${glazeLabel} 잔`, `The cup in ${glazeLabel.toLowerCase()}`),
      ),
    ],
  };
}

export function productPage(locale: Locale, change: Partial<Schemas['ProductPage']> = {}): Schemas['ProductPage'] {
  const t = within(locale);
  const variants = [
    variant(t, 'clay', 'low', 34_000),
    variant(t, 'clay', 'tall', 38_000),
    variant(t, 'celadon', 'low', 38_000),
    variant(t, 'celadon', 'tall', 42_000),
  ];
  const scale = picture('cup-rawclay-scale', t('자와 감 옆의 잔.', 'The cup beside a rule and a persimmon.'), 'scale');
  const values = (of: typeof SIZES | typeof GLAZES) =>
    Object.entries(of).map(([value, label]) => ({ value, label: t(label[0], label[1]) }));
  return {
    product: {
      slug: 'bare-clay-cup',
      name: t('생흙 잔', 'Bare-clay cup'),
      hangul: '생흙 잔',
      maker: { slug: 'seomjin', name: t('섬진요', 'Seomjin Kiln'), place: t('하동', 'Hadong') },
      category: { slug: 'tea', name: t('차', 'Tea') },
      summary: t('밖은 유약 없이, 안은 맑은 유약을 얇게.', 'No glaze outside, a thin clear one within.'),
      story: t('쥘수록 손에 길듭니다.', 'It takes a polish from being held.'),
      care: t('물에 십 분 담급니다.', 'Soak in water for ten minutes.'),
      clay: t('산청토', 'Sancheong clay'),
      glazes: Object.values(GLAZES).map(label => t(label[0], label[1])),
      technique: t('물레', 'thrown on the wheel'),
      firing: t('장작 가마', 'wood kiln'),
      uses: [t('차', 'tea')],
      isNew: false,
      options: [
        { name: 'glaze', label: t('겉', 'Surface'), values: values(GLAZES) },
        { name: 'size', label: t('크기', 'Size'), values: values(SIZES) },
      ],
      variants,
      pictures: [picture('cup-rawclay'), scale],
    },
    selected: 'bare-clay-cup-clay-tall',
    stock: variants.map(({ sku }) => stock(locale, sku, sku.endsWith('celadon-low') ? 0 : 18)),
    delivery: { shipping: won(3_000), freeFrom: won(50_000) },
    missing: [],
    ...change,
  };
}

function stock(locale: Locale, sku: string, available: number): Schemas['Stock'] {
  const t = within(locale);
  const level = available > 0 ? 'many' : 'none';
  const one = available > 0 ? ({ available: 1, level: 'few' } as const) : ({ available: 0, level: 'none' } as const);
  return {
    sku,
    available,
    level,
    stores: [
      { store: 'icheon', name: t('이천 창고', 'Icheon'), available, level },
      { store: 'bukchon', name: t('북촌', 'Bukchon'), ...one },
    ],
  };
}

export const recommendations = (locale: Locale): Schemas['Recommendations'] => ({
  items: pieces(locale, 4, 100),
});

/** The warehouse and the two shops, with what stands in the shops. */
export function storeList(
  locale: Locale,
  stock: readonly { sku: string; available: Record<string, number> }[] = [],
): Schemas['StoreList'] {
  const t = within(locale);
  const store = (id: string, name: string, isShop: boolean): Schemas['Store'] => ({
    store: id,
    kind: isShop ? 'shop' : 'warehouse',
    name,
    address: t(`견본길 0, ${name}`, `0 Sample-gil, ${name}`),
    directions: t('대문은 열려 있습니다.', 'The gate stands open.'),
    hours: isShop ? [{ days: t('화~일', 'Tue to Sun'), opens: '11:00', closes: '19:00' }] : [],
    ...(isShop && { closed: t('월', 'Mon') }),
    pickup: isShop,
    stock: stock.map(({ sku, available }) => {
      const here = available[id] ?? 0;
      return { sku, available: here, level: here > 3 ? 'many' : here > 0 ? 'few' : 'none' };
    }),
  });
  return {
    items: [
      store('icheon', t('이천 창고', 'Icheon warehouse'), false),
      store('bukchon', t('북촌', 'Bukchon'), true),
      store('seongsu', t('성수', 'Seongsu'), true),
    ],
    missing: [],
  };
}

export const suggestions = (locale: Locale): Schemas['Suggestions'] => ({
  products: pieces(locale, 2, 300),
  makers: [{ slug: 'seomjin', name: locale === 'ko' ? '섬진요' : 'Seomjin Kiln' }],
});
