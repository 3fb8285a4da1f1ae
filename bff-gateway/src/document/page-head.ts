import type { Locale } from '../../contract/locale.ts';
import type { Schemas } from '../../contract/schemas.ts';
import type { ReadId } from '../reads/reads.ts';

type Picture = Schemas['Picture'];

/** A picture that the page is waited for, with the `sizes` that the page gives it: another value is another download. */
export interface LeadPicture {
  picture: Picture;
  sizes: string;
  media?: string;
}

/** What the head of a document says of its page. */
export interface PageHead {
  title?: string;
  description?: string;
  /** For previews of a shared link. */
  image?: Picture;
  kind?: 'website' | 'product';
  lead?: LeadPicture[];
  /** Structured data (schema.org). */
  data?: object;
}

export interface HeadContext {
  locale: Locale;
  /** Absolute address of the page. */
  url: string;
  origin: string;
}

// As in ui-kit's Gallery (first picture) and the catalog's hero.
const GALLERY_SIZES = '(max-width: 47.99rem) 88vw, 56vw';
const HERO_SIZES = '100vw';

/** One function an operation that can name its page. */
const heads = {
  getHomePage: (page: Schemas['HomePage']) => ({
    description: page.hero?.text,
    image: page.hero?.picture,
    lead: page.hero ? heroPictures(page.hero) : [],
  }),
  getCategoryPage: (page: Schemas['CategoryPage']) => ({
    title: page.category.name,
    description: page.category.text,
    image: page.items[0]?.picture ?? undefined,
  }),
  getProductPage: (page: Schemas['ProductPage'], context: HeadContext) => productHead(page, context),
  getOrder: (order: Schemas['Order'], { locale }: HeadContext) => ({
    title: locale === 'ko' ? `주문 ${order.number}` : `Order ${order.number}`,
  }),
} satisfies Partial<Record<ReadId, (body: never, context: HeadContext) => PageHead>>;

/** The head by a read's answer; empty when the operation names no page. */
export function headOf(operation: ReadId, body: object, context: HeadContext): PageHead {
  const head = Object.hasOwn(heads, operation) ? heads[operation as keyof typeof heads] : undefined;
  return head ? (head as (body: object, context: HeadContext) => PageHead)(body, context) : {};
}

/** `src` of a picture at one width, in the format that every reader of previews knows. */
export function pictureUrl(
  picture: Picture,
  format: Picture['formats'][number],
  width = picture.widths.at(-1),
): string {
  return picture.src.replace('{width}', String(width)).replace('{format}', format);
}

export const sourceSet = (picture: Picture, format: Picture['formats'][number]): string =>
  picture.widths.map(width => `${pictureUrl(picture, format, width)} ${width}w`).join(', ');

function heroPictures({ picture, pictureTall }: NonNullable<Schemas['HomePage']['hero']>): LeadPicture[] {
  const wide = '(min-width: 48rem)';
  if (!pictureTall) return [{ picture, sizes: HERO_SIZES }];
  return [
    { picture, sizes: HERO_SIZES, media: wide },
    { picture: pictureTall, sizes: HERO_SIZES, media: `not all and ${wide}` },
  ];
}

function productHead({ product, selected, stock }: Schemas['ProductPage'], context: HeadContext): PageHead {
  const variant = product.variants.find(one => one.sku === selected);
  const image = variant?.pictures[0] ?? product.pictures[0];
  return {
    title: product.name,
    description: product.summary,
    image,
    kind: 'product',
    lead: image ? [{ picture: image, sizes: GALLERY_SIZES }] : [],
    data: {
      '@context': 'https://schema.org',
      '@type': 'Product',
      name: product.name,
      description: product.summary,
      url: context.url,
      brand: { '@type': 'Brand', name: product.maker.name },
      material: product.clay,
      image: product.pictures.slice(0, 6).map(picture => context.origin + pictureUrl(picture, 'webp')),
      offers: product.variants.map(one => ({
        '@type': 'Offer',
        sku: one.sku,
        price: one.price.amount,
        priceCurrency: one.price.currency,
        availability: availability(stock.find(entry => entry.sku === one.sku)?.level),
        url: one.isDefault ? context.url : `${context.url}?${new URLSearchParams({ variant: one.sku })}`,
      })),
    },
  };
}

function availability(level: Schemas['StockLevel'] | undefined): string | undefined {
  if (!level) return undefined;
  const name = { many: 'InStock', few: 'LimitedAvailability', none: 'OutOfStock' }[level];
  return `https://schema.org/${name}`;
}
