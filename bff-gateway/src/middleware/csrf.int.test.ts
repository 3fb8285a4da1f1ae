import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FakeServices, startFakeServices } from '../../test/fake-services.ts';
import { PUBLIC_ORIGIN, type RunningGateway, startGateway } from '../../test/start-gateway.ts';

let services: FakeServices;
let gateway: RunningGateway;

beforeAll(async () => {
  services = await startFakeServices();
  gateway = await startGateway(services);
});
afterAll(async () => {
  await gateway.close();
  await services.close();
});

const json = 'application/json';
const form = 'application/x-www-form-urlencoded';
const bodies: Record<string, string> = {
  [json]: '{"sku":"moon-jar-0"}',
  [form]: 'sku=moon-jar-0',
  'text/plain': 'sku=moon-jar-0',
};

const matrix: [title: string, type: string, headers: Record<string, string>, isAllowed: boolean][] = [
  ['JSON from our client', json, { 'maru-request': '1' }, true],
  ['JSON from our client, said by the browser', json, { 'maru-request': '1', 'sec-fetch-site': 'same-origin' }, true],
  ['JSON without the header', json, {}, false],
  ['JSON without the header from our own page', json, { 'sec-fetch-site': 'same-origin' }, false],
  ['JSON without the header with our origin', json, { origin: PUBLIC_ORIGIN }, false],
  ['JSON with another value of the header', json, { 'maru-request': 'yes' }, false],
  ['JSON with the header, but across sites', json, { 'maru-request': '1', 'sec-fetch-site': 'cross-site' }, false],
  ['a form from our page', form, { 'sec-fetch-site': 'same-origin' }, true],
  ['a form from our client', form, { 'maru-request': '1' }, true],
  ['a form in an old browser with our origin', form, { origin: PUBLIC_ORIGIN }, true],
  ['a form in an old browser with another origin', form, { origin: 'https://elsewhere.example' }, false],
  ['a form in an old browser that hides its origin', form, { origin: 'null' }, false],
  ['a form that says nothing', form, {}, false],
  ['a form across sites', form, { 'sec-fetch-site': 'cross-site' }, false],
  [
    'a form across sites that claims our origin',
    form,
    { 'sec-fetch-site': 'cross-site', origin: PUBLIC_ORIGIN },
    false,
  ],
  ['a form of a sibling host', form, { 'sec-fetch-site': 'same-site', origin: PUBLIC_ORIGIN }, false],
  ['a form without an initiator', form, { 'sec-fetch-site': 'none' }, false],
  ['JSON dressed as text', 'text/plain', { 'sec-fetch-site': 'same-origin' }, false],
];

describe.each(['/api/cart/lines', '/auth/sign-in'])('%s', path => {
  it.each(matrix)('%s (%s)', async (_, type, headers, isAllowed) => {
    const response = await fetch(gateway.origin + path, {
      method: 'POST',
      body: bodies[type],
      headers: { 'content-type': type, accept: json, ...headers },
    });
    const answer = (await response.json()) as { code?: string };
    expect(answer.code === 'cross-site-request').toBe(!isAllowed);
    if (!isAllowed) expect(response.status).toBe(403);
  });
});

it('takes reports of our own pages, which a beacon cannot mark with a header', async () => {
  const send = (headers: Record<string, string>) =>
    fetch(`${gateway.origin}/telemetry`, {
      method: 'POST',
      body: JSON.stringify({ events: [{ type: 'remote.failed', room: 'cart' }] }),
      headers: { 'content-type': json, ...headers },
    });
  expect((await send({ 'sec-fetch-site': 'same-origin' })).status).toBe(204);
  expect((await send({ 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  const metrics = await (await fetch(`${gateway.origin}/metrics`)).text();
  expect(metrics).toContain('maru_page_reports_total{type="remote.failed"} 1');
});
