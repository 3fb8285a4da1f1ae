import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { descriptions, urlOf } from '../../test/fake-releases.ts';
import { type FakeServices, startFakeServices } from '../../test/fake-services.ts';
import { createVisitor, type RunningGateway, startGateway } from '../../test/start-gateway.ts';

let services: FakeServices;
let developmentServer: Server;
let live = '';
let gateway: RunningGateway;

beforeAll(async () => {
  services = await startFakeServices();
  developmentServer = createServer((_req, res) => void res.end(JSON.stringify(descriptions.cart))).listen(
    0,
    '127.0.0.1',
  );
  await once(developmentServer, 'listening');
  live = `http://127.0.0.1:${(developmentServer.address() as AddressInfo).port}`;
  gateway = await startGateway(services, { MARU_ENV: 'development', MARU_DEV_RELEASES: `mfe-cart=${live}` });
});
afterAll(async () => {
  await gateway.close();
  developmentServer.close();
  await services.close();
});

const page = async (path: string) => {
  const response = await createVisitor(() => gateway.origin).get(path, { 'user-agent': 'Chrome/156' });
  return { headers: response.headers, html: await response.text() };
};
const jsonIn = (html: string, id: string) => JSON.parse(html.match(new RegExp(`id="${id}">([^<]*)<`))?.[1] ?? 'null');

it('sends a live remote from its server without integrity, and everything else from its release with it', async () => {
  const { html } = await page('/en/cart');
  const hint = (url: string) => html.match(new RegExp(`<link rel="modulepreload" href="${url}"[^>]*>`))?.[0];
  expect(hint(`${live}/page-cart.js`)).toBeDefined();
  expect(hint(`${live}/page-cart.js`)).not.toContain('integrity');
  expect(hint(urlOf('shell', 'entry.js'))).toContain('integrity="sha384-');
  const map = JSON.parse(html.match(/<script type="importmap" nonce="[^"]+">([^<]*)/)?.[1] ?? '{}');
  expect(Object.keys(map.integrity).filter(url => !url.startsWith('/r'))).toEqual([]);
  expect(map.integrity[urlOf('catalog', 'remote.js')]).toBe(descriptions.catalog.files['remote.js']?.integrity);
  expect(jsonIn(html, 'maru-snapshot').remotes[0]).toMatchObject({
    name: 'mfe-cart',
    channel: 'override',
    entry: `${live}/entry.js`,
  });
});

it('lets the document reach the development server and its socket, and asks nothing of it that it cannot do', async () => {
  const { headers } = await page('/en');
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain(`connect-src 'self' ${live} ${live.replace('http', 'ws')}`);
  expect(policy).toMatch(new RegExp(`style-src 'self' ${live}`));
  expect(policy).not.toContain('trusted-types');
  expect(headers.get('integrity-policy')).toBeNull();
});

it('says on the page what is live, and keeps React’s renderer for React Refresh', async () => {
  const { html } = await page('/en');
  expect(html).toContain('live: mfe-cart</aside>');
  expect(html.indexOf('__REACT_DEVTOOLS_GLOBAL_HOOK__')).toBeLessThan(html.indexOf('>import('));
  expect(html).toContain('__REACT_DEVTOOLS_GLOBAL_HOOK__');
});

it('answers readiness with what is live', async () => {
  const answer = await (await fetch(`${gateway.origin}/readyz`)).text();
  expect(answer).not.toContain('no release');
});
