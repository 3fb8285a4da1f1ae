import { describeService } from '../../testing/describe-service.ts';
import { service } from './service.ts';

describeService(service, {
  requests: {
    listProducts: { path: '/products' },
    'listProducts: filtered': {
      path: '/products?category=tea&category=jars&glaze=celadon&priceMax=200000&sort=price-asc&limit=2',
    },
    'listProducts: searched': { path: `/products?q=${encodeURIComponent('항아리')}&limit=60` },
    'listProducts: nothing': { path: '/products?category=never-heard-of' },
    'listProducts: foreign cursor': { path: '/products?cursor=bm9uc2Vuc2U', status: 400 },
    getProduct: { path: '/products/moon-jar-porcelain' },
    'getProduct: unknown': { path: '/products/never-heard-of', status: 404 },
    getSuggestions: { path: '/suggestions?q=moon' },
    'getSuggestions: two words': { path: '/suggestions?q=moon+jar' },
    'listProducts: two words': { path: '/products?q=moon+jar&limit=5' },
    getVariants: { path: '/variants?sku=moon-jar-porcelain-45&sku=never-heard-of' },
    changePrice: {
      method: 'PUT',
      path: '/variants/cup-rawclay-tall/price',
      body: { price: { amount: 39000, currency: 'KRW' } },
    },
    'changePrice: unknown': {
      method: 'PUT',
      path: '/variants/never-heard-of/price',
      body: { price: { amount: 39000, currency: 'KRW' } },
      status: 404,
    },
    'getVariants: at the new price': { path: '/variants?sku=cup-rawclay-tall' },
    listCategories: { path: '/categories' },
    listMakers: { path: '/makers' },
    getMaker: { path: '/makers/baekun-kiln' },
    'getMaker: unknown': { path: '/makers/never-heard-of', status: 404 },
    getRecommendations: { path: '/recommendations?slug=cup-rawclay&sku=teapot-celadon-380&limit=8' },
    'getRecommendations: for a stranger': { path: '/recommendations' },
    getHome: { path: '/home' },
  },
  invalid: { path: '/products?limit=0&sort=loudest' },
});
