import { expect, it } from 'vitest';
import { readConfig } from './config.ts';

it('starts with nothing set', () => {
  const config = readConfig({});
  expect(config).toMatchObject({ port: 3000, publicOrigin: 'http://localhost:3000', isHttps: false });
  expect(config.services.cart).toEqual(['http://127.0.0.1:4103']);
});

it('names every bad variable at once', () => {
  const read = () =>
    readConfig({ PORT: 'abc', PUBLIC_ORIGIN: 'https://a.example/path', CART_URL: 'nowhere', LOG_LEVEL: 'loud' });
  expect(read).toThrow(/PORT: must be a whole number/);
  expect(read).toThrow(/PUBLIC_ORIGIN: must be an origin/);
  expect(read).toThrow(/CART_URL: must be URLs/);
  expect(read).toThrow(/LOG_LEVEL/);
});

it('takes several instances of a service', () => {
  expect(readConfig({ ORDERS_URL: 'http://a:1/, http://b:2' }).services.orders).toEqual(['http://a:1', 'http://b:2']);
});

it('takes live releases in development, and nowhere else', () => {
  const MARU_DEV_RELEASES = 'mfe-cart=http://localhost:5302,shell=http://localhost:5301';
  expect(readConfig({ MARU_ENV: 'development', MARU_DEV_RELEASES }).devReleases).toEqual({
    'mfe-cart': 'http://localhost:5302',
    shell: 'http://localhost:5301',
  });
  for (const MARU_ENV of ['production', undefined]) {
    expect(() => readConfig({ MARU_ENV, MARU_DEV_RELEASES })).toThrow(/MARU_DEV_RELEASES: is for MARU_ENV=development/);
  }
  expect(() => readConfig({ MARU_ENV: 'development', MARU_DEV_RELEASES: 'mfe-cart=nowhere' })).toThrow(
    /MARU_DEV_RELEASES: must be an origin/,
  );
});
