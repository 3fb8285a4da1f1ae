import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bodyOf, urlOf } from '../test/fake-releases.ts';
import { type FakeServices, startFakeServices } from '../test/fake-services.ts';
import { createVisitor, type RunningGateway, startGateway } from '../test/start-gateway.ts';

let services: FakeServices;
let gateway: RunningGateway;
const storybook = mkdtempSync(join(tmpdir(), 'maru-storybook-'));
const data = mkdtempSync(join(tmpdir(), 'maru-kit-releases-'));
const media = mkdtempSync(join(tmpdir(), 'maru-media-'));
const visit = () => createVisitor(() => gateway.origin);

beforeAll(async () => {
  mkdirSync(join(media, 'pictures'));
  writeFileSync(join(media, 'pictures/moon-jar-front-400.avif'), 'a picture');
  writeFileSync(join(media, 'secret.txt'), 'secret');
  services = await startFakeServices();
  gateway = await startGateway(services, { MARU_STORYBOOK_DIR: storybook, MARU_MEDIA_DIR: media, MARU_DATA_DIR: data });
});
afterAll(async () => {
  await gateway.close();
  await services.close();
});

describe('files of releases', () => {
  it('are cached for ever, readable across origins, and compressed where that was published', async () => {
    const response = await visit().get(urlOf('cart', 'remote.js'));
    expect(await response.text()).toBe(bodyOf('mfe-cart', 'remote.js'));
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': 'text/javascript; charset=utf-8',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
    });
    const { headers } = await fetch(gateway.origin + urlOf('cart', 'entry.js'), {
      method: 'HEAD',
      headers: { 'accept-encoding': 'br' },
    });
    expect(headers.get('content-encoding')).toBe('br');
  });

  it('lie under a second address for a retry', async () => {
    const response = await visit().get(urlOf('cart', 'remote.js').replace('/r/', '/r2/'));
    expect(await response.text()).toBe(bodyOf('mfe-cart', 'remote.js'));
  });

  it.each(['server.js', 'not-listed.js', 'release.json', '..%2f..%2fetc%2fpasswd', 'toString'])(
    'do not include %s',
    async file => {
      const response = await visit().get(urlOf('cart', file));
      expect(response.status).toBe(404);
      expect(response.headers.get('cache-control')).toBe('no-store');
    },
  );
});

it('serves pictures, and nothing else of the folder', async () => {
  const picture = await visit().get('/media/pictures/moon-jar-front-400.avif');
  expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/avif']);
  for (const path of ['/media/pictures/..%2fsecret.txt', '/media/secret.txt', '/media/pictures/none-400.avif']) {
    expect((await visit().get(path)).status).toBe(404);
  }
});

it('says that Storybook is being built until it is', async () => {
  const waiting = await visit().get('/storybook/?path=/docs', { accept: 'text/html', 'accept-language': 'en' });
  expect(waiting.status).toBe(503);
  expect(await waiting.text()).toContain('Storybook is still being built');
  writeFileSync(join(storybook, 'index.html'), '<title>Storybook</title>');
  const ready = await visit().get('/storybook/');
  expect(ready.status).toBe(200);
  expect(ready.headers.get('content-security-policy')).toContain("script-src 'self' 'unsafe-inline'");
  expect((await visit().get('/en')).headers.get('content-security-policy')).not.toContain('unsafe');
});

it('serves released versions of the kit, each under its own address', async () => {
  expect(await (await visit().get('/storybook/versions.json')).json()).toEqual({ current: null, versions: [] });
  for (const version of ['1.0.0', '1.1.0']) {
    const folder = join(data, 'ui-kit', version);
    mkdirSync(join(folder, 'storybook'), { recursive: true });
    writeFileSync(join(folder, 'storybook/index.html'), `<title>Storybook ${version}</title>`);
    writeFileSync(join(folder, `maru-ui-kit-${version}.tgz`), `tarball of ${version}`);
  }
  const list = await visit().get('/storybook/versions.json');
  expect(await list.json()).toEqual({ current: '1.1.0', versions: ['1.1.0', '1.0.0'] });
  const older = await visit().get('/storybook/1.0.0/?path=/docs');
  expect(await older.text()).toContain('Storybook 1.0.0');
  expect(older.headers.get('content-security-policy')).toContain("script-src 'self' 'unsafe-inline'");
  expect((await fetch(`${gateway.origin}/storybook/1.1.0`, { redirect: 'manual' })).headers.get('location')).toBe(
    '/storybook/1.1.0/',
  );
  const tarball = await visit().get('/storybook/maru-ui-kit-1.0.0.tgz');
  expect(await tarball.text()).toBe('tarball of 1.0.0');
  expect(tarball.headers.get('cache-control')).toContain('immutable');
  expect((await visit().get('/storybook/9.9.9/')).status).toBe(404);
  expect((await visit().get('/storybook/maru-ui-kit-9.9.9.tgz')).status).not.toBe(200);
});

describe('the API documentation', () => {
  it('shows every operation, without a script', async () => {
    const response = await visit().get('/api/docs', { accept: 'text/html' });
    const html = await response.text();
    for (const id of ['getProductPage', 'placeOrder', 'signIn', 'sendTelemetry'])
      expect(html).toContain(`<article id="${id}">`);
    expect(html).not.toContain('<script');
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'nonce-/);
  });

  it('hands out each domain’s document', async () => {
    const response = await visit().get('/api/openapi/cart.json');
    expect(await response.json()).toMatchObject({ openapi: '3.1.0', info: { title: 'Maru gateway, cart' } });
    expect((await visit().get('/api/openapi/toString.json')).status).toBe(404);
  });
});

describe('every error is a problem document', () => {
  const problem = async (response: Response) => {
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    return (await response.json()) as { status: number; code: string; requestId: string };
  };
  const headers = { 'content-type': 'application/json', 'maru-request': '1', accept: 'application/json' };
  const post = (path: string, body: string, more: object = {}) =>
    fetch(gateway.origin + path, { method: 'POST', body, headers: { ...headers, ...more } });

  it.each([
    ['broken JSON', '/api/cart/lines', '{"sku"', {}, 400, 'malformed-request'],
    ['a wrong type', '/api/cart/lines', '{"sku":7}', {}, 422, 'validation-failed'],
    ['no body', '/api/cart/lines', '{}', {}, 422, 'validation-failed'],
    ['too much', '/api/cart/lines', JSON.stringify({ sku: 'a'.repeat(70_000) }), {}, 413, 'body-too-large'],
    ['XML', '/api/cart/lines', '<a/>', { 'content-type': 'text/xml' }, 415, 'unsupported-media-type'],
    ['another method', '/api/catalog/categories', '{}', {}, 405, 'method-not-allowed'],
    ['an unknown address', '/api/nothing', '{}', {}, 404, 'not-found'],
    ['no events', '/telemetry', '{"events":"x"}', {}, 422, 'validation-failed'],
  ])('%s', async (_, path, body, more, status, code) => {
    const response = await post(path, body, more);
    expect(response.status).toBe(status);
    expect(await problem(response)).toMatchObject({ status, code, requestId: response.headers.get('x-request-id') });
  });

  it('says what is wrong with a query', async () => {
    const response = await visit().get('/api/catalog/products?limit=900&locale=en');
    expect(await problem(response)).toMatchObject({
      status: 400,
      code: 'malformed-request',
      errors: [{ pointer: '/query/limit' }],
    });
  });

  it('takes one value or several where a list is asked for', async () => {
    expect((await visit().get('/api/catalog/recommendations?sku=moon-jar-0')).status).toBe(200);
    expect((await visit().get('/api/catalog/recommendations?sku=moon-jar-0&sku=tea-bowl-0')).status).toBe(200);
  });
});

it('answers the first piece of the catalogue', async () => {
  const response = await visit().get('/api/catalog/products?limit=1');
  expect(await response.json()).toMatchObject({ items: [{ slug: 'moon-jar' }] });
});
