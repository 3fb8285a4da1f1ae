import { gatewayContext } from '@maru/shell/contract';
import { RouterContextProvider } from '@maru/shell/contract/router';
import { answerNever, answerProblem, type FakeAnswers, fakeGateway } from '@maru/shell/testing';
import { describe, expect, it } from 'vitest';
import { productPage } from '../test/fixtures.ts';
import { productLoader, productShouldRevalidate } from './product.loader.ts';

const PATH = '/api/catalog/pages/product/{slug}';
const RECOMMENDED = '/api/catalog/recommendations';

function load(answers: FakeAnswers, path = '/en/p/bare-clay-cup') {
  const gateway = fakeGateway(answers);
  const context = new RouterContextProvider();
  context.set(gatewayContext, gateway.client);
  const url = new URL(path, 'http://maru.test');
  const args = { context, params: { slug: 'bare-clay-cup' }, request: new Request(url), url, pattern: '/p/:slug' };
  return { gateway, result: productLoader(args as unknown as Parameters<typeof productLoader>[0]) };
}

it('asks for the variant of the address, and for recommendations beside it', async () => {
  const answers = { [PATH]: productPage('en'), [RECOMMENDED]: { items: [] } };
  const { gateway, result } = load(answers, '/en/p/bare-clay-cup?variant=some-sku&utm_source=x');
  const { recommendations } = await result;
  await recommendations;
  expect([...gateway.reads()].sort()).toEqual([
    '/api/catalog/pages/product/bare-clay-cup?variant=some-sku',
    '/api/catalog/recommendations?slug=bare-clay-cup',
  ]);
});

it('does not wait for recommendations', async () => {
  const { page } = await load({ [PATH]: productPage('en'), [RECOMMENDED]: answerNever }).result;
  expect(page.product.slug).toBe('bare-clay-cup');
});

it('makes a 404 of an unknown piece, so that the document has that status', async () => {
  const thrown: unknown = await load({
    [PATH]: answerProblem('product-not-found'),
    [RECOMMENDED]: { items: [] },
  }).result.catch((error: unknown) => error);
  expect((thrown as { init: ResponseInit }).init.status).toBe(404);
});

it('throws any other problem as it is', async () => {
  const { result } = load({ [PATH]: answerProblem('service-unavailable'), [RECOMMENDED]: { items: [] } });
  await expect(result).rejects.toMatchObject({ name: 'ProblemError', status: 503 });
});

describe('productShouldRevalidate', () => {
  const change = (from: string, to: string) =>
    productShouldRevalidate({
      currentUrl: new URL(from, 'http://maru.test'),
      nextUrl: new URL(to, 'http://maru.test'),
      defaultShouldRevalidate: true,
    } as Parameters<typeof productShouldRevalidate>[0]);

  it('reads nothing when another variant is chosen', () => {
    expect(change('/en/p/cup', '/en/p/cup?variant=a')).toBe(false);
  });

  it('reads again for another piece, and after a form that changed something', () => {
    expect(change('/en/p/cup', '/en/p/bowl')).toBe(true);
    expect(change('/en/p/cup?variant=a', '/en/p/cup?variant=a')).toBe(true);
  });
});
