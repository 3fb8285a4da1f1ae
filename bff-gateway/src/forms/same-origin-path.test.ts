import { expect, it } from 'vitest';
import { sameOriginPath } from './same-origin-path.ts';

it.each(['/', '/en', '/ko/cart', '/en/p/moon-jar?variant=a#gallery', '/_maru/'])('returns to %s', path => {
  expect(sameOriginPath(path)).toBe(path);
});

it.each([
  'https://elsewhere.example/en',
  '//elsewhere.example/en',
  '/\\elsewhere.example',
  '/en\\..\\..//elsewhere.example',
  '/\t/elsewhere.example',
  '/en/..//elsewhere.example',
  'javascript:alert(1)',
  '/api/cart',
  '/auth/sign-out',
  '/english',
  '/_maru/../api/cart',
  '/_maruelsewhere/',
  '/_maru//elsewhere.example',
  `/en/${'a'.repeat(3000)}`,
  undefined,
  ['/en'],
])('does not return to %s', path => {
  expect(sameOriginPath(path)).toBeUndefined();
});
