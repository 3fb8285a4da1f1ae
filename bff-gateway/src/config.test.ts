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
