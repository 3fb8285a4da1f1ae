import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { descriptions, urlOf } from '../../test/fake-releases.ts';
import { type FakeServices, startFakeServices } from '../../test/fake-services.ts';
import { createVisitor, type RunningGateway, startGateway } from '../../test/start-gateway.ts';

let services: FakeServices;
let gateway: RunningGateway;
const visit = () => createVisitor(() => gateway.origin);

beforeAll(async () => {
  services = await startFakeServices();
  gateway = await startGateway(services);
});
beforeEach(() => services.heal());
afterAll(async () => {
  await gateway.close();
  await services.close();
});

const readsIn = (html: string) =>
  new Map(
    [
      ...html.matchAll(/<script type="application\/json" data-read="([^"]+)" data-status="(\d+)">([^<]*)<\/script>\n/g),
    ].map(([, key = '', status, text = '']) => [key.replaceAll('&amp;', '&'), { status, body: JSON.parse(text) }]),
  );
const jsonIn = (html: string, id: string) => JSON.parse(html.match(new RegExp(`id="${id}">([^<]*)<`))?.[1] ?? 'null');
const page = async (path: string, headers: Record<string, string> = {}) => {
  const response = await visit().get(path, headers);
  return { response, html: await response.text() };
};

describe('a product’s document', () => {
  it('names the page for people and robots', async () => {
    const { response, html } = await page('/en/p/moon-jar?variant=moon-jar-1');
    expect(response.status).toBe(200);
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('<title>Moon jar · Maru</title>');
    expect(html).toContain('<meta name="description" content="Round, but not quite.">');
    expect(html).toContain('<link rel="canonical" href="http://shop.example/en/p/moon-jar">');
    expect(html).toContain('<link rel="alternate" hreflang="ko" href="http://shop.example/ko/p/moon-jar">');
    expect(html).toContain('<meta property="og:title" content="Moon jar">');
    const data = JSON.parse(html.match(/<script type="application\/ld\+json"[^>]*>([^<]*)/)?.[1] ?? '{}');
    expect(data.offers[0]).toMatchObject({
      price: 680000,
      priceCurrency: 'KRW',
      availability: 'https://schema.org/LimitedAvailability',
    });
  });

  it('carries its first data, and streams what may come later', async () => {
    const { html } = await page('/en/p/moon-jar?variant=moon-jar-1&utm_source=x');
    const reads = readsIn(html);
    expect([...reads.keys()]).toEqual([
      'GET /api/catalog/pages/product/moon-jar?locale=en&variant=moon-jar-1',
      'GET /api/catalog/recommendations?locale=en&slug=moon-jar',
    ]);
    expect(reads.get('GET /api/catalog/pages/product/moon-jar?locale=en&variant=moon-jar-1')?.body).toMatchObject({
      selected: 'moon-jar-1',
    });
    expect(jsonIn(html, 'maru-reads')).toEqual({
      pending: ['GET /api/catalog/recommendations?locale=en&slug=moon-jar'],
    });
    expect(html.indexOf('recommendations?')).toBeGreaterThan(html.indexOf('id="root"'));
  });

  it('hints exactly its files, each with nonce and integrity, and the picture that it is waited for', async () => {
    const { response, html } = await page('/en/p/moon-jar');
    const nonce = response.headers.get('content-security-policy')?.match(/'nonce-([^']+)'/)?.[1];
    const hints = [
      ...html.matchAll(/<link rel="modulepreload" href="([^"]+)" crossorigin integrity="([^"]+)" nonce="([^"]+)">/g),
    ];
    expect(hints.map(hint => hint[1])).toContain(urlOf('cart', 'slot-add-to-cart.js'));
    expect(hints).toHaveLength(html.split('rel="modulepreload"').length - 1);
    for (const hint of hints) expect(hint[3]).toBe(nonce);
    const map = JSON.parse(html.match(/<script type="importmap" nonce="[^"]+">([^<]*)/)?.[1] ?? '{}');
    for (const hint of hints) expect(map.integrity[hint[1] ?? '']).toBe(hint[2]);
    expect(html).toMatch(
      /<link rel="preload" as="image" type="image\/avif" imagesrcset="\/media\/pictures\/moon-jar-front-400.avif 400w, [^"]+" imagesizes="[^"]+" fetchpriority="high">/,
    );
    const style = html.match(
      /<link rel="stylesheet" href="([^"]+)" crossorigin integrity="(sha384-[^"]+)" data-href="([^"]+)">/,
    );
    expect(style?.[3]).toBe(gateway.origin + style?.[1]);
    expect(html.indexOf('type="importmap"')).toBeLessThan(html.indexOf('modulepreload'));
  });

  it('gives the shell its snapshot and boot data', async () => {
    const { html } = await page('/en/p/moon-jar');
    expect(jsonIn(html, 'maru-boot')).toEqual({ locale: 'en', hasSession: false });
    expect(jsonIn(html, 'maru-snapshot')).toMatchObject({
      position: 6,
      host: { base: urlOf('shell', '') },
      remotes: [
        { room: 'cart', entry: urlOf('cart', 'entry.js') },
        { room: 'catalog', federationName: descriptions.catalog.federationName },
      ],
    });
    expect(html).toMatch(new RegExp(`<script nonce="[^"]+">import\\("${urlOf('shell', 'entry.js')}"\\)</script>`));
    expect(html).toContain('<noscript><p>The pages of this store');
  });

  it('lets no text of a product out of its place', async () => {
    const { html } = await page('/en/p/tea-bowl');
    expect(html).toContain('<title>Tea bowl &lt;/script&gt;&lt;b&gt;&quot; · Maru</title>');
    expect(html.match(/Tea bowl <\/script>/)).toBeNull();
    expect(readsIn(html).size).toBe(2);
  });

  it('holds nothing personal for a stranger, and says when there is a session', async () => {
    const visitor = visit();
    await visitor.json('/api/cart/lines', { sku: 'moon-jar-0' });
    const html = await (await visitor.get('/en/p/moon-jar')).text();
    expect(jsonIn(html, 'maru-boot')).toEqual({ locale: 'en', hasSession: true });
    expect(html).not.toContain(visitor.cookies.get('maru'));
  });

  it('is compressed as the browser takes it', async () => {
    for (const encoding of ['br', 'gzip', 'identity']) {
      const { response, html } = await page('/en/p/moon-jar', { 'accept-encoding': encoding });
      expect(response.headers.get('content-encoding')).toBe(encoding === 'identity' ? null : encoding);
      expect(html).toMatch(/<\/html>\n$/);
    }
  });
});

describe('the status', () => {
  it('is 404 for an unknown product, with the store around the answer', async () => {
    const { response, html } = await page('/ko/p/nothing');
    expect(response.status).toBe(404);
    expect(readsIn(html).get('GET /api/catalog/pages/product/nothing?locale=ko')).toMatchObject({
      status: '404',
      body: { code: 'product-not-found' },
    });
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain('id="root"');
    expect(html).not.toContain('rel="canonical"');
  });

  it('is 404 for an address that nobody owns', async () => {
    const { response, html } = await page('/en/nowhere');
    expect(response.status).toBe(404);
    expect(html).toContain('<title>Not found · Maru</title>');
  });

  it('is 303 to the sign-in page for who has to be somebody', async () => {
    const response = await visit().get('/en/account?tab=orders');
    expect([response.status, response.headers.get('location')]).toEqual([
      303,
      '/en/sign-in?returnTo=%2Fen%2Faccount%3Ftab%3Dorders',
    ]);
    const visitor = visit();
    await visitor.json('/auth/sign-in', { email: 'a@b.example', password: 'right' });
    expect((await visitor.get('/en/account')).status).toBe(200);
  });

  it('is 404 with a page of its own outside of the store, and problem details for a client', async () => {
    const html = await visit().get('/nowhere', { accept: 'text/html' });
    expect([html.status, html.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    const json = await visit().get('/nowhere', { accept: 'application/json' });
    expect(json.headers.get('content-type')).toContain('application/problem+json');
  });
});

describe('the language of /', () => {
  it.each([
    ['ko-KR,ko;q=0.9,en;q=0.8', '', '/ko'],
    ['en-GB,en;q=0.9', '', '/en'],
    ['de-DE,de;q=0.9', '', '/en'],
    ['', '', '/ko'],
    ['en', 'maru-locale=ko', '/ko'],
    ['ko', 'maru-locale=en', '/en'],
    ['ko', 'maru-locale=fr', '/ko'],
  ])('Accept-Language "%s" and cookie "%s" lead to %s', async (language, cookie, expected) => {
    const response = await fetch(`${gateway.origin}/?from=mail`, {
      redirect: 'manual',
      headers: { 'accept-language': language, cookie },
    });
    expect([response.status, response.headers.get('location')]).toEqual([302, `${expected}?from=mail`]);
  });

  it('is kept when a person switches it', async () => {
    const visitor = visit();
    await visitor.get('/en', { referer: 'https://elsewhere.example/ko' });
    expect(visitor.cookies.has('maru-locale')).toBe(false);
    await visitor.get('/en', { referer: `${gateway.origin}/ko/p/moon-jar` });
    expect(visitor.cookies.get('maru-locale')).toBe('en');
    expect((await visitor.get('/', { 'accept-language': 'ko' })).headers.get('location')).toBe('/en');
  });
});

describe('when services fail', () => {
  it('sends the document without a read that is late, and streams it when it comes', async () => {
    services.fail('catalog', 'hang');
    const started = performance.now();
    const { response, html } = await page('/en/p/moon-jar');
    expect(response.status).toBe(200);
    expect(performance.now() - started).toBeLessThan(3000);
    expect(jsonIn(html, 'maru-reads').pending).toHaveLength(2);
    expect(readsIn(html).get('GET /api/catalog/pages/product/moon-jar?locale=en')).toMatchObject({
      status: '504',
      body: { code: 'upstream-timeout' },
    });
  });

  it('leaves a failed read to the page, which asks again', async () => {
    services.fail('catalog', 'failing');
    const { response, html } = await page('/ko');
    expect(response.status).toBe(200);
    expect(html).toContain('<title>Maru · 한국 가마의 그릇</title>');
    expect(readsIn(html).size).toBe(0);
  });
});
