import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FakeServices, startFakeServices } from '../../test/fake-services.ts';
import { createVisitor, type RunningGateway, startGateway } from '../../test/start-gateway.ts';

let services: FakeServices;
let shared: RunningGateway;
/** The shared one, or one of the test's own. */
let gateway: RunningGateway;
const visit = () => createVisitor(() => gateway.origin);

beforeAll(async () => {
  services = await startFakeServices();
  shared = await startGateway(services);
});
beforeEach(() => {
  gateway = shared;
});
afterEach(async () => {
  if (gateway !== shared) await gateway.close();
});
afterAll(async () => {
  await shared.close();
  await services.close();
});

describe('the session', () => {
  it('does not begin by looking', async () => {
    const visitor = visit();
    await visitor.get('/api/cart');
    await visitor.get('/api/account/session');
    await visitor.get('/en/cart');
    await visitor.get('/api/account/pages/sign-in');
    expect([...visitor.cookies.keys()]).not.toContain('maru');
  });

  it('keeps cart and sign-in over a restart', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'maru-gateway-'));
    gateway = await startGateway(services, {}, directory);
    const visitor = visit();
    await visitor.json('/api/cart/lines', { sku: 'moon-jar-0', quantity: 2 });
    await visitor.json('/auth/sign-in', { email: 'a@b.example', password: 'right' });
    await gateway.close();
    gateway = await startGateway(services, {}, directory);
    expect(await (await visitor.get('/api/cart/summary')).json()).toMatchObject({ count: 2 });
    expect(await (await visitor.get('/api/account/session')).json()).toEqual({
      status: 'signed-in',
      person: { name: 'Reader' },
    });
    const stored =
      readFileSync(join(directory, 'sessions.db'), 'latin1') +
      readFileSync(join(directory, 'sessions.db-wal'), 'latin1');
    expect(stored).not.toContain(visitor.cookies.get('maru'));
  });

  it('gets a new id at sign-in, and the old one opens nothing', async () => {
    const visitor = visit();
    await visitor.json('/api/cart/lines', { sku: 'moon-jar-0' });
    const before = visitor.cookies.get('maru') ?? '';
    await visitor.json('/auth/sign-in', { email: 'a@b.example', password: 'right' });
    expect(visitor.cookies.get('maru')).not.toBe(before);
    const thief = visit();
    thief.cookies.set('maru', before);
    expect(await (await thief.get('/api/cart/summary')).json()).toMatchObject({ count: 0 });
    expect(await (await thief.get('/api/account/session')).json()).toEqual({ status: 'guest' });
  });

  it('does not take an id that somebody else chose', async () => {
    const visitor = visit();
    const chosen = 'a'.repeat(43);
    visitor.cookies.set('maru', chosen);
    await visitor.json('/api/cart/lines', { sku: 'moon-jar-0' });
    expect(visitor.cookies.get('maru')).not.toBe(chosen);
    expect(await (await visitor.get('/api/cart/summary')).json()).toMatchObject({ count: 1 });
  });

  it('ends at sign-out', async () => {
    const visitor = visit();
    await visitor.json('/auth/sign-in', { email: 'a@b.example', password: 'right' });
    const id = visitor.cookies.get('maru') ?? '';
    await visitor.form('/auth/sign-out', { returnTo: '/en' });
    expect(visitor.cookies.has('maru')).toBe(false);
    visitor.cookies.set('maru', id);
    expect(await (await visitor.get('/api/account/session')).json()).toEqual({ status: 'guest' });
  });

  it.each([
    ['http://shop.example', /^maru=[\w-]{43}; Max-Age=2592000; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/],
    [
      'https://shop.example',
      /^__Host-maru=[\w-]{43}; Max-Age=2592000; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Lax$/,
    ],
  ])('has the cookie that fits %s', async (origin, expected) => {
    gateway = await startGateway(services, { PUBLIC_ORIGIN: origin });
    const response = await visit().json('/api/cart/lines', { sku: 'moon-jar-0' });
    expect(response.headers.getSetCookie().find(line => /^(__Host-)?maru=/.test(line))).toMatch(expected);
    expect(response.headers.has('strict-transport-security')).toBe(origin.startsWith('https'));
  });
});

describe('a plain form', () => {
  it('goes where it wants to after success', async () => {
    const visitor = visit();
    const added = await visitor.form('/api/cart/lines', { sku: 'moon-jar-0', returnTo: '/en/p/moon-jar' });
    expect([added.status, added.headers.get('location')]).toEqual([303, '/en/p/moon-jar']);
    const elsewhere = await visitor.form('/api/cart/lines', {
      sku: 'moon-jar-0',
      returnTo: 'https://elsewhere.example/en',
    });
    expect(elsewhere.headers.get('location')).toBe('/ko/cart');
  });

  it('leaves what was typed for its page, once, without the password', async () => {
    const visitor = visit();
    const failed = await visitor.form('/auth/sign-in', {
      email: 'a@b.example',
      password: 'wrong-secret',
      returnTo: '/en/checkout',
    });
    expect([failed.status, failed.headers.get('location')]).toEqual([303, '/en/sign-in?returnTo=%2Fen%2Fcheckout']);
    const page = (await (
      await visitor.get('/api/account/pages/sign-in?locale=en&returnTo=/en/checkout')
    ).json()) as object;
    expect(page).toMatchObject({
      returnTo: '/en/checkout',
      flash: {
        problem: { code: 'wrong-credentials', title: 'E-mail or password do not match' },
        values: { email: 'a@b.example' },
      },
    });
    expect(JSON.stringify(page)).not.toContain('wrong-secret');
    expect(await (await visitor.get('/api/account/pages/sign-in?locale=en')).json()).not.toHaveProperty('flash');
    expect(gateway.logged()).not.toContain('wrong-secret');
  });

  it('speaks the language of the page that it is on', async () => {
    const visitor = visit();
    await visitor.form(
      '/api/cart/lines',
      { sku: 'moon-jar-0', quantity: '99', returnTo: '/ko/p/moon-jar' },
      { 'accept-language': 'en' },
    );
    expect(await (await visitor.get('/api/cart?locale=ko')).json()).toMatchObject({
      flash: { problem: { errors: [{ pointer: '/quantity', message: '수량은 1에서 20 사이의 수입니다.' }] } },
    });
  });
});

it('limits sign-ins by address, and says when to come back', async () => {
  gateway = await startGateway(services, { SIGN_IN_LIMIT_PER_MINUTE: '2' });
  const visitor = visit();
  const attempt = () => visitor.json('/auth/sign-in', { email: 'a@b.example', password: 'wrong' });
  expect((await attempt()).headers.get('ratelimit')).toMatch(/^"sign-in";r=1;t=\d+$/);
  await attempt();
  const refused = await attempt();
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await refused.json()).toMatchObject({ code: 'too-many-requests' });
});
