import { answerProblem, pageStory } from '@maru/shell/testing/stories';
import type { Meta } from '@storybook/react-vite';
import { categoryPage, productPage } from '../test/fixtures.ts';
import { room } from '../test/room.ts';

const meta = { title: 'Rooms/Catalog/Pages', tags: ['!autodocs'] } satisfies Meta;

export default meta;

export const Home = pageStory(room, '/');

/** Filtered by glaze and price, newest first. */
export const Category = pageStory(room, '/c/:category');

/** A filter that no piece fits. */
export const EmptyCategory = pageStory(room, '/c/:category', {
  gateway: locale => ({
    '/api/catalog/pages/category/{category}': categoryPage(locale, { items: [], nextCursor: null, total: 0 }),
  }),
});

export const Search = pageStory(room, '/search');

/** Variants, stock by shop, and what stands on the same tray. */
export const Product = pageStory(room, '/p/:slug');

/** The stock did not come: the page sells on and says so. */
export const ProductWithoutStock = pageStory(room, '/p/:slug', {
  gateway: locale => ({ '/api/catalog/pages/product/{slug}': productPage(locale, { stock: [], missing: ['stock'] }) }),
});

/** The recommendations did not come: their place stays, with a way to try again. */
export const ProductWithoutRecommendations = pageStory(room, '/p/:slug', {
  gateway: locale => ({ '/api/catalog/recommendations': answerProblem('service-unavailable', undefined, locale) }),
  shows: { ko: '추천을 불러오지 못했습니다.', en: 'The recommendations did not come.' },
});

export const Stores = pageStory(room, '/stores');
