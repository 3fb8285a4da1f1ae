import { expect, it } from 'vitest';
import { canonicalUrl } from './canonical-url.ts';

it('sorts the query by name and value, so that one read has one name', () => {
  expect(canonicalUrl('/api/x?locale=en&b=2&a=1&b=1')).toBe('/api/x?a=1&b=1&b=2&locale=en');
  expect(canonicalUrl('https://shop.example/api/x?b=2&a=1')).toBe('/api/x?a=1&b=2');
});

it('leaves out an empty query', () => {
  expect(canonicalUrl('/api/x?')).toBe('/api/x');
});

it('writes Hangul and spaces in one way', () => {
  expect(canonicalUrl('/api/x?q=달 항아리')).toBe(canonicalUrl('/api/x?q=%EB%8B%AC+%ED%95%AD%EC%95%84%EB%A6%AC'));
});
