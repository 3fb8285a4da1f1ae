import { expect, it, vi } from 'vitest';
import { createGatewayClient } from './client.ts';
import type { PrimedReads } from './primed-reads.ts';
import { isProblemError, type ProblemError } from './problem-error.ts';

type Answer = (request: Request) => Response | Promise<Response>;

function clientWith(answer: Answer, primed?: PrimedReads, timeoutMs?: number) {
  const fetch = vi.fn(async (request: Request, _init?: { signal?: AbortSignal }) => answer(request));
  return { fetch, client: createGatewayClient({ fetch, locale: 'ko', primed, timeoutMs }) };
}

const failure = async (call: Promise<unknown>): Promise<ProblemError> => {
  const error: unknown = await call.then(
    () => undefined,
    reason => reason,
  );
  if (!isProblemError(error)) throw new Error('not a problem', { cause: error });
  return error;
};

it('sends language and header with every request', async () => {
  const { client, fetch } = clientWith(() => Response.json({ count: 2 }));
  const { data } = await client.GET('/api/cart/summary');
  expect(data.count).toBe(2);
  const request = fetch.mock.calls[0]?.[0];
  expect(new URL(request?.url ?? '').search).toBe('?locale=ko');
  expect(request?.headers.get('maru-request')).toBe('1');
});

it('lets a call choose its own language', async () => {
  const { client, fetch } = clientWith(() => Response.json({}));
  await client.GET('/api/cart', { params: { query: { locale: 'en' } } });
  expect(fetch.mock.calls[0]?.[0].url).toMatch(/\?locale=en$/);
});

it('posts a form as the browser would', async () => {
  const { client, fetch } = clientWith(() => Response.json({ location: '/ko/cart' }));
  const form = new FormData();
  form.set('sku', 'moon jar&');
  const { data } = await client.submit('/api/cart/lines', form);
  expect(data.location).toBe('/ko/cart');
  const request = fetch.mock.calls[0]?.[0];
  expect(request?.headers.get('content-type')).toBe('application/x-www-form-urlencoded');
  expect(await request?.text()).toBe('sku=moon+jar%26');
});

it('throws the problem that the gateway answers', async () => {
  const problem = {
    type: 'x',
    title: 'No',
    status: 422,
    detail: 'Do this.',
    code: 'validation-failed',
    requestId: 'r1',
    errors: [{ pointer: '/contact_email', code: 'email', message: 'Has an @.' }],
  };
  const { client } = clientWith(() => Response.json(problem, { status: 422 }));
  const error = await failure(client.GET('/api/cart'));
  expect(error).toMatchObject({ code: 'validation-failed', status: 422, detail: 'Do this.', requestId: 'r1' });
  expect(error.messageFor('contact_email')).toBe('Has an @.');
});

it('makes a problem of an answer that is none', async () => {
  const { client } = clientWith(
    () => new Response('<h1>Bad gateway</h1>', { status: 502, headers: { 'x-request-id': 'r2' } }),
  );
  expect(await failure(client.GET('/api/cart'))).toMatchObject({
    code: 'upstream-failed',
    status: 502,
    requestId: 'r2',
  });
});

it('says in the page’s language that there is no connection', async () => {
  const { client } = clientWith(() => Promise.reject(new TypeError('Failed to fetch')));
  expect(await failure(client.GET('/api/cart'))).toMatchObject({
    code: 'network-failed',
    status: 0,
    title: '연결이 끊겼습니다',
  });
});

it('gives up a request that is never answered', async () => {
  const fetch = (_: Request, init?: { signal?: AbortSignal }) =>
    new Promise<Response>((_resolve, reject) => {
      init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
    });
  const client = createGatewayClient({ fetch, locale: 'en', timeoutMs: 10 });
  expect(await failure(client.GET('/api/cart'))).toMatchObject({ code: 'request-timeout', status: 0 });
});

it('hands a navigation’s own abort on as it is', async () => {
  const controller = new AbortController();
  const { client } = clientWith(() => {
    controller.abort();
    throw controller.signal.reason;
  });
  await expect(client.GET('/api/cart', { signal: controller.signal })).rejects.toMatchObject({ name: 'AbortError' });
});

it('answers a primed read from the document, once', async () => {
  const answers = new Map([['/api/catalog/pages/product/moon-jar?locale=ko&variant=a', { selected: 'a' }]]);
  const primed: PrimedReads = {
    take(url) {
      const body = answers.get(url);
      answers.delete(url);
      return body && Promise.resolve(Response.json(body));
    },
  };
  const { client, fetch } = clientWith(() => Response.json({ selected: 'fetched' }), primed);
  const read = () =>
    client.GET('/api/catalog/pages/product/{slug}', {
      params: { path: { slug: 'moon-jar' }, query: { variant: 'a' } },
    });
  expect((await read()).data.selected).toBe('a');
  expect(fetch).not.toHaveBeenCalled();
  expect((await read()).data.selected).toBe('fetched');
});

it('throws a primed problem, and fetches what was announced but never came', async () => {
  const problem = { title: 'No', status: 404, detail: 'x', code: 'product-not-found', requestId: 'r' };
  const primed: PrimedReads = {
    take: url => Promise.resolve(url.includes('gone') ? Response.json(problem, { status: 404 }) : undefined),
  };
  const { client, fetch } = clientWith(() => Response.json({ slug: 'here' }), primed);
  const read = (slug: string) => client.GET('/api/catalog/products/{slug}', { params: { path: { slug } } });
  expect(await failure(read('gone'))).toMatchObject({ code: 'product-not-found', status: 404 });
  expect((await read('here')).data.slug).toBe('here');
  expect(fetch).toHaveBeenCalledTimes(1);
});
