import { expect, it } from 'vitest';
import { resolveRead } from './page-reads.ts';

const page = { params: { slug: 'moon-jar', orderId: 'ord 1' }, locale: 'en' as const, pattern: '/' };
const resolve = (
  operation: string,
  more: { search?: string[] | '*'; params?: Record<string, string> } = {},
  search = '',
) =>
  resolveRead({ operation, search: more.search ?? [], params: more.params ?? {} }, page, new URLSearchParams(search));

it('fills the operation’s path from the route, and adds the locale', () => {
  expect(resolve('getProductPage')?.key).toBe('GET /api/catalog/pages/product/moon-jar?locale=en');
  expect(resolve('getOrder')?.key).toBe('GET /api/orders/ord%201?locale=en');
});

it('passes on the search parameters that the manifest names, and no others', () => {
  const search = 'variant=a&utm_source=b&locale=ko';
  expect(resolve('getProductPage', { search: ['variant'] }, search)?.key).toBe(
    'GET /api/catalog/pages/product/moon-jar?locale=en&variant=a',
  );
  expect(resolve('getProductPage', { search: '*' }, search)?.key).toBe(
    'GET /api/catalog/pages/product/moon-jar?locale=en&utm_source=b&variant=a',
  );
});

it('leaves out what is empty, as the page’s loader does', () => {
  const search = 'q=%20&sort=&cursor=abc';
  expect(resolve('listProducts', { search: ['q', 'sort', 'cursor'] }, search)?.key).toBe(
    'GET /api/catalog/products?cursor=abc&locale=en',
  );
});

it('takes a route’s parameter into the query where the manifest says so', () => {
  expect(resolve('getRecommendations', { params: { slug: 'slug' } })?.key).toBe(
    'GET /api/catalog/recommendations?locale=en&slug=moon-jar',
  );
});

it('leaves what it does not know to the client', () => {
  expect(resolve('getTomorrow')).toBeUndefined();
  expect(resolve('constructor')).toBeUndefined();
  expect(resolve('addCartLine')).toBeUndefined();
  expect(resolve('getCategoryPage')).toBeUndefined();
});
