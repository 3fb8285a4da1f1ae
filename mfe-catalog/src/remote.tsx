import type { RemoteModule } from '@maru/shell/contract';
import { overwriteGetLocale } from './messages/generated/runtime.js';

/** The catalog: home, kinds, pieces, and the recommendations that other rooms show. */
export const remote = {
  routes: [
    {
      index: true,
      handle: { chunk: 'page-home', slots: [] },
      lazy: () => import(/* webpackChunkName: "page-home" */ './pages/home/home.page.tsx'),
    },
    {
      path: 'c/:category',
      handle: { chunk: 'page-category', slots: [] },
      lazy: () => import(/* webpackChunkName: "page-category" */ './pages/category/category.page.tsx'),
    },
    {
      path: 'p/:slug',
      handle: { chunk: 'page-product', slots: ['cart/add-to-cart', 'account/keep', 'account/recently-viewed'] },
      lazy: () => import(/* webpackChunkName: "page-product" */ './pages/product/product.page.tsx'),
    },
    {
      path: 'search',
      handle: { chunk: 'page-search', slots: [] },
      lazy: () => import(/* webpackChunkName: "page-search" */ './pages/search/search.page.tsx'),
    },
    {
      path: 'stores',
      handle: { chunk: 'page-stores', slots: [] },
      lazy: () => import(/* webpackChunkName: "page-stores" */ './pages/stores/stores.page.tsx'),
    },
  ],
  slots: {
    'catalog/recommendations': () =>
      import(/* webpackChunkName: "slot-recommendations" */ './slots/recommendations/recommendations.slot.tsx').then(
        slot => slot.RecommendationsSlot,
      ),
    'catalog/store-picker': () =>
      import(/* webpackChunkName: "slot-store-picker" */ './slots/store-picker/store-picker.slot.tsx').then(
        slot => slot.StorePickerSlot,
      ),
    'catalog/suggestions': () =>
      import(/* webpackChunkName: "slot-suggestions" */ './slots/suggestions/suggestions.slot.tsx').then(
        slot => slot.SuggestionsSlot,
      ),
  },
  messages: { bindLocale: overwriteGetLocale },
} satisfies RemoteModule;
