import { gatewayContext } from '@maru/shell/contract';
import { RouterContextProvider } from '@maru/shell/contract/router';
import { fakeGateway } from '@maru/shell/testing';
import { expect, it } from 'vitest';
import { categoryPage } from '../test/fixtures.ts';
import { categoryLoader } from './category.loader.ts';

function load(path: string) {
  const gateway = fakeGateway({ '/api/catalog/pages/category/{category}': categoryPage('en') });
  const context = new RouterContextProvider();
  context.set(gatewayContext, gateway.client);
  const url = new URL(path, 'http://maru.test');
  const args = { context, params: { category: 'tea' }, request: new Request(url), url, pattern: '/c/:category' };
  return { gateway, result: categoryLoader(args as unknown as Parameters<typeof categoryLoader>[0]) };
}

it('passes on what the address says of the list, and nothing else', async () => {
  const { gateway, result } = load('/en/c/tea?kiln=a&kiln=b&priceMax=90000&cursor=c8&q=moon&utm_source=x');
  expect((await result).cursor).toBe('c8');
  expect(gateway.reads()).toEqual(['/api/catalog/pages/category/tea?cursor=c8&kiln=a&kiln=b&priceMax=90000&q=moon']);
});

it('redirects from an address with empty fields to the one that it means', async () => {
  const answer = await load('/en/c/tea?q=&glaze=celadon&priceMin=').result.catch((response: Response) => response);
  expect(answer).toBeInstanceOf(Response);
  expect((answer as Response).headers.get('location')).toBe('/en/c/tea?glaze=celadon');
});

it('leaves out what is no number and no order', async () => {
  const { gateway, result } = load('/en/c/tea?priceMin=cheap&sort=random');
  await result;
  expect(gateway.reads()).toEqual(['/api/catalog/pages/category/tea']);
});
