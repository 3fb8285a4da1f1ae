import type { BrowserSnapshot } from '@maru/releases/contract';
import { type Locale, locales } from '../../contract/locale.ts';
import { developmentTags } from './development-tags.ts';
import { attributes, escapeHtml, escapeScript, scriptJson } from './html.ts';
import { type LeadPicture, type PageHead, pictureUrl, sourceSet } from './page-head.ts';
import type { ReadAnswer } from './page-reads.ts';
import type { DocumentPlan, PlannedFile } from './plan.ts';

export interface DocumentInput {
  nonce: string;
  locale: Locale;
  /** Canonical path below the locale, `/p/moon-jar` or empty. */
  pathBelowLocale: string;
  publicOrigin: string;
  /** The origin that this browser sees, which may be another name of ours. */
  seenOrigin: string;
  plan: DocumentPlan;
  snapshot: BrowserSnapshot;
  /** Some of its releases come from development servers. */
  isDevelopment: boolean;
  head: PageHead;
  isIndexed: boolean;
  hasSession: boolean;
  /** Answers that are there. */
  primed: { key: string; answer: ReadAnswer }[];
  /** Keys of answers that will be streamed. */
  pending: string[];
}

const words = {
  ko: {
    shop: '한국 가마의 그릇',
    noscript: '이 스토어의 페이지는 자바스크립트로 그려집니다. 브라우저에서 자바스크립트를 켜 주세요.',
  },
  en: {
    shop: 'Pots from Korean kilns',
    noscript: 'The pages of this store are drawn by JavaScript. Switch it on in your browser to see them.',
  },
} as const;

/** The document up to where deferred reads follow. */
export function renderDocument(input: DocumentInput): string {
  const { nonce, plan } = input;
  return [
    `<!doctype html>\n<html lang="${input.locale}">\n<head>\n<meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    ...metaTags(input),
    `<style nonce="${nonce}">@layer reset, tokens, kit, remote, overrides;</style>`,
    `<script type="importmap" nonce="${nonce}">${scriptJson({ imports: {}, integrity: plan.integrity })}</script>`,
    ...(input.head.lead ?? []).map(leadTag),
    ...plan.styles.map(style => styleTag(style, input.seenOrigin)),
    ...plan.scripts.map(
      ({ url, integrity }) =>
        `<link${attributes({ rel: 'modulepreload', href: url, crossorigin: true, integrity, nonce })}>`,
    ),
    ...structuredData(input),
    '</head>\n<body>',
    '<div id="root"></div>',
    `<noscript><p>${words[input.locale].noscript}</p></noscript>`,
    jsonTag('maru-snapshot', input.snapshot),
    jsonTag('maru-boot', { locale: input.locale, hasSession: input.hasSession }),
    jsonTag('maru-reads', { pending: input.pending }),
    ...(input.isDevelopment ? [developmentTags(input)] : []),
    ...input.primed.map(({ key, answer }) => readTag(key, answer)),
    // Not a module script: those wait for the end of the document, where late reads are still arriving. A classic one
    // runs here, after the stylesheets, and `import` takes its integrity from the map.
    `<script nonce="${nonce}">import(${escapeScript(JSON.stringify(plan.entry))})</script>\n`,
  ].join('\n');
}

export const documentEnd = '</body>\n</html>\n';

/** An answer as the client finds it; the line end after it tells the client that it is whole. */
export function readTag(key: string, { status, text }: ReadAnswer): string {
  const marks = attributes({ type: 'application/json', 'data-read': key, 'data-status': String(status) });
  return `<script${marks}>${escapeScript(text)}</script>\n`;
}

const jsonTag = (id: string, value: unknown) =>
  `<script type="application/json" id="${id}">${scriptJson(value)}</script>`;

function metaTags(input: DocumentInput): string[] {
  const { head, locale, publicOrigin, pathBelowLocale } = input;
  const address = (one: Locale) => `${publicOrigin}/${one}${pathBelowLocale}`;
  const title = head.title ? `${head.title} · Maru` : `Maru · ${words[locale].shop}`;
  const image = head.image && publicOrigin + pictureUrl(head.image, head.image.formats.at(-1) ?? 'webp');
  const graph: Record<string, string | undefined> = {
    'og:site_name': 'Maru',
    'og:type': head.kind ?? 'website',
    'og:title': head.title ?? title,
    'og:description': head.description,
    'og:url': address(locale),
    'og:image': image,
    'og:locale': locale === 'ko' ? 'ko_KR' : 'en_US',
  };
  return [
    `<title>${escapeHtml(title)}</title>`,
    ...(head.description ? [`<meta${attributes({ name: 'description', content: head.description })}>`] : []),
    '<meta name="color-scheme" content="light dark">',
    '<link rel="icon" href="/favicon.svg" type="image/svg+xml">',
    ...(input.isIndexed
      ? [
          `<link${attributes({ rel: 'canonical', href: address(locale) })}>`,
          ...locales.map(one => `<link${attributes({ rel: 'alternate', hreflang: one, href: address(one) })}>`),
          `<link${attributes({ rel: 'alternate', hreflang: 'x-default', href: address('ko') })}>`,
        ]
      : ['<meta name="robots" content="noindex">']),
    ...Object.entries(graph).flatMap(([property, content]) =>
      content ? [`<meta${attributes({ property, content })}>`] : [],
    ),
  ];
}

function styleTag({ url, integrity }: PlannedFile, origin: string): string {
  // mini-css-extract compares `data-href` with the absolute address and would insert a second link without it.
  return `<link${attributes({ rel: 'stylesheet', href: url, crossorigin: true, integrity, 'data-href': new URL(url, origin).href })}>`;
}

function leadTag({ picture, sizes, media }: LeadPicture): string {
  const format = picture.formats[0] ?? 'webp';
  return `<link${attributes({
    rel: 'preload',
    as: 'image',
    type: `image/${format}`,
    imagesrcset: sourceSet(picture, format),
    imagesizes: sizes,
    media,
    fetchpriority: 'high',
  })}>`;
}

const structuredData = ({ head, nonce, isIndexed }: DocumentInput) =>
  head.data && isIndexed
    ? [`<script type="application/ld+json" nonce="${nonce}">${scriptJson(head.data)}</script>`]
    : [];
