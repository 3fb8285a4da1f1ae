import type { StoryRoom } from '@maru/shell/testing/stories';
import { remote } from '../remote.tsx';
import { categoryPage, homePage, pieces, productPage, recommendations, storeList, suggestions } from './fixtures.ts';

/** The remote with what its conformance suite inspects and its stories show. */
export const room = {
  remote,
  samples: {
    gateway: locale => ({
      '/api/catalog/pages/home': homePage(locale),
      '/api/catalog/pages/category/{category}': categoryPage(locale),
      '/api/catalog/pages/product/{slug}': productPage(locale),
      '/api/catalog/recommendations': recommendations(locale),
      '/api/catalog/stores': storeList(locale, [{ sku: 'cup', available: { bukchon: 2, seongsu: 0 } }]),
      '/api/catalog/suggestions': suggestions(locale),
      '/api/catalog/products': { items: pieces(locale, 3, 200), nextCursor: null, total: 3 },
    }),
    pages: {
      '/': { path: '/', shows: { ko: '숨 쉬는 독은', en: 'A jar that breathes' } },
      '/c/:category': {
        path: '/c/tea?glaze=celadon&priceMin=30000&sort=newest',
        shows: { ko: '날마다 쓰는 그릇.', en: 'For every day.' },
      },
      '/search': { path: '/search?q=moon&sort=newest', shows: { ko: '다완 201', en: 'Tea bowl 201' } },
      '/stores': { path: '/stores', shows: { ko: '대문은 열려 있습니다.', en: 'The gate stands open.' } },
      '/p/:slug': {
        path: '/p/bare-clay-cup?variant=bare-clay-cup-celadon-tall',
        shows: { ko: '쥘수록 손에 길듭니다.', en: 'It takes a polish from being held.' },
      },
    },
    slots: {
      'catalog/store-picker': {
        props: {
          name: 'store',
          legend: 'Shop',
          stores: [{ store: 'bukchon', name: 'Bukchon', address: '0 Sample-gil', hours: '11–19' }],
          lines: [{ sku: 'cup', name: 'Cup', quantity: 1 }],
        },
        shows: { ko: '모두 있습니다', en: 'Everything is there' },
      },
      'catalog/suggestions': {
        props: { query: 'bowl', field: 'words' },
        shows: { ko: '다완 301', en: 'Tea bowl 301' },
      },
      'catalog/recommendations': {
        props: { skus: ['bare-clay-cup-clay-tall'] },
        shows: { ko: '다완 101', en: 'Tea bowl 101' },
      },
    },
  },
} satisfies StoryRoom;
