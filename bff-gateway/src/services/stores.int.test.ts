import { afterAll, beforeAll, expect, it } from 'vitest';
import { type FakeServices, startFakeServices } from '../../test/fake-services.ts';
import { createVisitor, type RunningGateway, startGateway } from '../../test/start-gateway.ts';

let services: FakeServices;
let gateway: RunningGateway;
const read = async (path: string) => (await createVisitor(() => gateway.origin).get(path)).json();

beforeAll(async () => {
  services = await startFakeServices();
  gateway = await startGateway(services);
});
afterAll(async () => {
  await gateway.close();
  await services.close();
});

it('tells the stores with their hours, and what stands there of the pieces that were asked for', async () => {
  expect(await read('/api/catalog/stores?locale=en&sku=moon-jar-0')).toEqual({
    items: [
      {
        store: 'bukchon',
        kind: 'shop',
        name: 'Bukchon',
        address: 'Seoul',
        directions: '',
        hours: [{ days: 'Tue to Sun', opens: '11:00', closes: '19:00' }],
        closed: 'Mon',
        pickup: true,
        stock: [{ sku: 'moon-jar-0', available: 3, level: 'few' }],
      },
    ],
    missing: [],
  });
});

it('suggests pieces and kilns for what is typed, and nothing for nothing', async () => {
  expect(await read('/api/catalog/suggestions?locale=en&q=moon')).toMatchObject({
    products: [{ name: 'Moon jar' }],
    makers: [{ name: expect.any(String) }],
  });
  expect(await read('/api/catalog/suggestions?locale=en&q=%20')).toEqual({ products: [], makers: [] });
});
