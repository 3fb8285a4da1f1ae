import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { type FakeServices, startFakeServices } from '../../test/fake-services.ts';
import { createVisitor, type RunningGateway, startGateway } from '../../test/start-gateway.ts';

let services: FakeServices;
let gateway: RunningGateway;
const visit = () => createVisitor(() => gateway.origin);

beforeAll(async () => {
  services = await startFakeServices();
});
beforeEach(async () => {
  gateway = await startGateway(services, { UPSTREAM_DEADLINE_MS: '300' });
});
afterEach(async () => {
  services.heal();
  services.seen.length = 0;
  await gateway.close();
});
afterAll(() => services.close());

const problemOf = async (response: Response) => ({ status: response.status, ...((await response.json()) as object) });

it('answers a product without its stock, and says so', async () => {
  services.fail('inventory', 'down');
  const response = await visit().get('/api/catalog/pages/product/moon-jar?locale=en');
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ product: { name: 'Moon jar' }, stock: [], missing: ['stock'] });
});

it('answers a cart without names when the catalog is away', async () => {
  const visitor = visit();
  await visitor.json('/api/cart/lines', { sku: 'moon-jar-0', quantity: 2 });
  services.fail('catalog', 'down');
  expect(await (await visitor.get('/api/cart')).json()).toMatchObject({
    count: 2,
    subtotal: { amount: 1_360_000 },
    lines: [{ sku: 'moon-jar-0', name: 'moon-jar-0', picture: null }],
    missing: ['names'],
  });
});

it.each([
  ['down', 503, 'service-unavailable'],
  ['hang', 504, 'upstream-timeout'],
  ['rubbish', 502, 'upstream-failed'],
  ['failing', 502, 'upstream-failed'],
] as const)('turns a service that is %s into %i', async (fault, status, code) => {
  services.fail('catalog', fault);
  const started = performance.now();
  expect(await problemOf(await visit().get('/api/catalog/categories?locale=en'))).toMatchObject({ status, code });
  expect(performance.now() - started).toBeLessThan(1500);
});

it('tries a read once more when the connection broke, and a command never', async () => {
  services.fail('catalog', 'down');
  await visit().get('/api/catalog/categories');
  expect(services.seen.filter(({ path }) => path === '/categories')).toHaveLength(2);
  services.fail('cart', 'down');
  await visit().json('/api/cart/lines', { sku: 'moon-jar-0' });
  expect(services.seen.filter(({ method }) => method === 'POST')).toHaveLength(1);
});

it('stops calling what keeps failing, and comes back by itself', async () => {
  services.fail('catalog', 'failing');
  for (let call = 0; call < 8; call++) await visit().get('/api/catalog/categories');
  const before = services.seen.length;
  expect(await problemOf(await visit().get('/api/catalog/categories'))).toMatchObject({
    status: 503,
    code: 'service-unavailable',
  });
  expect(services.seen).toHaveLength(before);
  const metrics = async () => (await visit().get('/metrics')).text();
  expect(await metrics()).toContain('maru_breaker_state{service="catalog"} 2');
  expect(await metrics()).toContain('maru_breaker_state{service="cart"} 0');
  services.heal();
  await expect.poll(async () => (await visit().get('/api/catalog/categories')).status, { timeout: 5000 }).toBe(200);
  expect(await metrics()).toContain('maru_breaker_state{service="catalog"} 0');
});

it('keeps the cart open while it only lacks the catalog', async () => {
  const visitor = visit();
  await visitor.json('/api/cart/lines', { sku: 'moon-jar-0' });
  services.fail('cart', 'lacking');
  for (let call = 0; call < 12; call++) {
    expect(await problemOf(await visitor.get('/api/cart'))).toMatchObject({ status: 503, code: 'service-unavailable' });
  }
  services.heal();
  expect((await visitor.get('/api/cart')).status).toBe(200);
});

it('does not take a service’s no for a failure', async () => {
  for (let call = 0; call < 12; call++) {
    expect((await visit().get('/api/catalog/products/nothing')).status).toBe(404);
  }
  expect((await visit().get('/api/catalog/products/moon-jar')).status).toBe(200);
});

it('is ready when a purchase is possible', async () => {
  expect((await visit().get('/readyz')).status).toBe(200);
  services.fail('payments', 'down');
  const response = await visit().get('/readyz');
  expect(response.status).toBe(503);
  expect(await response.json()).toEqual({ status: 'waiting', service: 'bff-gateway', waitingFor: ['payments'] });
  expect((await visit().get('/healthz')).status).toBe(200);
});

it('takes over ids of a trace, and refuses what is no id', async () => {
  const trace = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
  const known = await visit().get('/api/catalog/categories', { 'x-request-id': 'request-0001', traceparent: trace });
  expect(known.headers.get('x-request-id')).toBe('request-0001');
  expect(services.seen.at(-1)?.headers.traceparent).toMatch(
    /^00-0af7651916cd43dd8448eb211c80319c-(?!b7ad6b7169203331)/,
  );
  const strange = await visit().get('/api/catalog/categories', { 'x-request-id': 'a"b' });
  expect(strange.headers.get('x-request-id')).toMatch(/^[0-9a-f]{32}$/);
});
