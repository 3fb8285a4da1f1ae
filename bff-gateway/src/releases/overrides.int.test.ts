import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type SigningKey, signOverrideLink } from '@maru/releases';
import type { BrowserSnapshot } from '@maru/releases/contract';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type ReleasedGateway, startReleasedGateway } from '../../test/released-gateway.ts';
import { createCookieSeal, openCookieKey } from './cookie-seal.ts';

const NEXT = '0123456789ab';
const MISFIT = '0123456789cd';

describe('overrides', () => {
  let store: ReleasedGateway;
  let preview: Server;
  let origin: string;
  type Visitor = ReturnType<ReleasedGateway['visit']>;

  beforeAll(async () => {
    preview = createServer((_req, res) => void res.end(served));
    preview.listen(0, '127.0.0.1');
    await once(preview, 'listening');
    origin = `http://127.0.0.1:${(preview.address() as AddressInfo).port}`;
    store = await startReleasedGateway({ MARU_OVERRIDE_ORIGINS: `${origin},http://127.0.0.1:1` });
    served = readFileSync(join(store.buildCart('7.0.0-preview', '0123456789ef'), 'release.json'), 'utf8');
    await store.publishCart('1.1.0', NEXT);
    // It fits the shell of its day, which is rolled back afterwards.
    await publishMisfit();
    await waitForPosition();
  });
  afterAll(async () => {
    preview.closeAllConnections();
    preview.close();
    await store.close();
  });
  let served = '';

  /** A release of another contract, recorded past the checks, as one that a later shell left behind. */
  async function publishMisfit() {
    const built = store.buildCart('2.0.0', MISFIT, { contract: '2.0' });
    const { description, digest } = await store.releases.store.put(built);
    const { name, releaseId, version } = description;
    const note = { who: 'test', reason: 'A test', at: new Date().toISOString() };
    await store.releases.log.append({ type: 'publish', name, releaseId, version, digest }, note);
  }
  async function waitForPosition() {
    const { position } = await store.releases.log.head();
    await vi.waitFor(async () => {
      const snapshot = await (await store.visit().get('/releases/v1/snapshot')).json();
      expect((snapshot as BrowserSnapshot).position).toBe(position);
    });
  }
  const cartOf = async (visitor: Visitor) => {
    const { remotes } = (await (await visitor.get('/releases/v1/snapshot')).json()) as BrowserSnapshot;
    return remotes.find(({ name }) => name === 'mfe-cart');
  };
  const choose = (visitor: Visitor, body: object) => visitor.json('/releases/v1/overrides', body);
  const problem = async (response: Response) =>
    (await response.json()) as { status: number; code: string; errors?: { code: string; message: string }[] };
  const key = (team: string) => store.releases.keys.get(team) as SigningKey;
  const link = (team: string, releases: Record<string, string>, minutes = 60) =>
    signOverrideLink({ releases, key: key(team), expires: new Date(Date.now() + minutes * 60_000).toISOString() });
  const open = (visitor: Visitor, token: string, to = '') =>
    visitor.get(`/releases/v1/link?${new URLSearchParams({ token, ...(to && { to }) })}`, {
      accept: 'application/json',
    });

  it('give one browser a published release, that browser alone, until it wants no more', async () => {
    const [visitor, other] = [store.visit(), store.visit()];
    const answer = await (await choose(visitor, { releases: { 'mfe-cart': '1.1.0' } })).json();
    expect(answer).toMatchObject({ releases: { 'mfe-cart': { releaseId: NEXT, version: '1.1.0' } } });
    expect(await (await visitor.get('/releases/v1/overrides')).json()).toEqual(answer);
    expect(await cartOf(visitor)).toMatchObject({ version: '1.1.0', channel: 'override' });
    expect(await cartOf(other)).toMatchObject({ version: '1.0.0', channel: 'active' });
    const headers = { 'maru-request': '1', cookie: [...visitor.cookies].map(pair => pair.join('=')).join('; ') };
    const cleared = await fetch(`${store.gateway.origin}/releases/v1/overrides`, { method: 'DELETE', headers });
    expect(await cleared.json()).toEqual({ releases: {}, origins: {}, until: null });
    expect(cleared.headers.get('set-cookie')).toMatch(/^maru-overrides=;/);
    await choose(visitor, {});
    expect(await cartOf(visitor)).toMatchObject({ version: '1.0.0' });
  });

  it('show what a server of an allowed origin has', async () => {
    const visitor = store.visit();
    expect((await choose(visitor, { origins: { 'mfe-cart': origin } })).status).toBe(200);
    expect(await cartOf(visitor)).toMatchObject({ version: '7.0.0-preview', channel: 'override' });
    const html = await visitor.get('/en/cart');
    expect(html.headers.get('content-security-policy')).toContain(origin);
    const others = await store.visit().get('/en/cart');
    expect(others.headers.get('content-security-policy')).not.toContain(origin);
  });

  it.each([
    [
      'a foreign origin',
      { origins: { 'mfe-cart': 'https://evil.example' } },
      403,
      'override-refused',
      'origin-foreign',
    ],
    [
      'an origin that does not answer',
      { origins: { 'mfe-cart': 'http://127.0.0.1:1' } },
      403,
      'override-refused',
      'origin-silent',
    ],
    [
      'a release that does not run in the shell',
      { releases: { 'mfe-cart': '2.0.0' } },
      403,
      'override-refused',
      'contract-version',
    ],
  ])('refuse %s, and say so', async (_what, body, status, code, reason) => {
    const visitor = store.visit();
    const refusal = await problem(await choose(visitor, body));
    expect(refusal).toMatchObject({ status, code });
    expect(refusal.errors?.map(error => error.code)).toContain(reason);
    expect(visitor.cookies.has('maru-overrides')).toBe(false);
    expect(await cartOf(visitor)).toMatchObject({ version: '1.0.0' });
  });

  it('refuse what was never published', async () => {
    const refusal = await problem(await choose(store.visit(), { releases: { 'mfe-cart': '9.9.9' } }));
    expect(refusal).toMatchObject({ status: 404, code: 'release-unknown' });
  });

  it('are not set by another site', async () => {
    const response = await fetch(`${store.gateway.origin}/releases/v1/overrides`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'sec-fetch-site': 'cross-site', 'maru-request': '1' },
      body: JSON.stringify({ releases: { 'mfe-cart': '1.1.0' } }),
    });
    expect(response.status).toBe(403);
  });

  it('are not taken from a cookie that was not sealed here', async () => {
    const visitor = store.visit();
    await choose(visitor, { releases: { 'mfe-cart': '1.1.0' } });
    const [content = ''] = visitor.cookies.get('maru-overrides')?.split('.') ?? [];
    visitor.cookies.set('maru-overrides', `${content}.${'A'.repeat(43)}`);
    expect(await cartOf(visitor)).toMatchObject({ version: '1.0.0' });
  });

  it('come with a link that a team has signed, and lead to its page', async () => {
    const visitor = store.visit();
    const response = await open(visitor, link('cart', { 'mfe-cart': NEXT }), '/ko/cart');
    expect([response.status, response.headers.get('location')]).toEqual([303, '/ko/cart']);
    expect(await cartOf(visitor)).toMatchObject({ version: '1.1.0', channel: 'override' });
    const elsewhere = await open(store.visit(), link('cart', { 'mfe-cart': NEXT }), 'https://evil.example/');
    expect(elsewhere.headers.get('location')).toBe('/ko');
  });

  it('end with the link that they came with', async () => {
    const visitor = store.visit();
    await open(visitor, link('cart', { 'mfe-cart': NEXT }, 10));
    store.clock.ahead = 11 * 60_000;
    expect(await cartOf(visitor)).toMatchObject({ version: '1.0.0' });
    store.clock.ahead = 0;
  });

  it.each([
    ['expired', 410, 'override-link-expired', () => link('cart', { 'mfe-cart': NEXT }, -1)],
    ['was changed', 403, 'override-link-invalid', () => link('cart', { 'mfe-cart': NEXT }).replace(/^../, 'ZZ')],
    ['was cut off', 403, 'override-link-invalid', () => link('cart', { 'mfe-cart': NEXT }).slice(0, -4)],
    ['is of another team', 403, 'override-refused', () => link('catalog', { 'mfe-cart': NEXT })],
    ['holds for too long', 403, 'override-refused', () => link('cart', { 'mfe-cart': NEXT }, 60 * 24 * 40)],
    ['names what does not run', 403, 'override-refused', () => link('cart', { 'mfe-cart': MISFIT })],
  ])('refuse a link that %s, and say so', async (_what, status, code, token) => {
    const visitor = store.visit();
    expect(await problem(await open(visitor, token()))).toMatchObject({ status, code });
    expect(visitor.cookies.has('maru-overrides')).toBe(false);
    const page = await visitor.get(`/releases/v1/link?${new URLSearchParams({ token: token() })}`, {
      accept: 'text/html',
    });
    expect([page.status, page.headers.get('content-type')]).toEqual([status, 'text/html; charset=utf-8']);
  });

  it('end when what was chosen is there no more', async () => {
    const visitor = store.visit();
    const seal = createCookieSeal(openCookieKey(store.dataDirectory));
    const choice = { releases: { 'mfe-cart': 'ffffffffffff' }, origins: {}, until: Math.floor(Date.now() / 1000) + 60 };
    visitor.cookies.set('maru-overrides', seal.seal('overrides', JSON.stringify(choice)));
    expect(await cartOf(visitor)).toMatchObject({ version: '1.0.0', channel: 'active' });
    expect(visitor.cookies.has('maru-overrides')).toBe(false);
  });
});
