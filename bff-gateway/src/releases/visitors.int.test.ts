import type { BrowserSnapshot } from '@maru/releases/contract';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type ReleasedGateway, startReleasedGateway } from '../../test/released-gateway.ts';
import { IDLE_SECONDS } from './visit.ts';

const NEXT = '0123456789ab';

describe('what a visitor runs', () => {
  let store: ReleasedGateway;
  type Visitor = ReturnType<ReleasedGateway['visit']>;

  beforeAll(async () => {
    store = await startReleasedGateway();
    await store.publishCart('1.1.0', NEXT);
  });
  afterEach(async () => {
    store.clock.ahead = 0;
    await store.change({ type: 'enable', name: 'mfe-cart' });
    await settle({ type: 'activate', name: 'mfe-cart', release: '1.0.0' });
  });
  afterAll(() => store.close());

  /** Changes what is live, and waits until the gateway has heard of it. */
  async function settle(request: Parameters<ReleasedGateway['change']>[0]) {
    await store.change(request);
    const { position } = await store.releases.log.head();
    await vi.waitFor(async () => {
      const status = (await (await store.visit().get('/releases/v1/snapshot')).json()) as BrowserSnapshot;
      expect(status.position).toBe(position);
    });
  }
  const cartOf = ({ remotes }: BrowserSnapshot) => remotes.find(({ name }) => name === 'mfe-cart')?.version;
  const asked = async (visitor: Visitor) => {
    const response = await visitor.get('/releases/v1/snapshot');
    expect(response.headers.get('cache-control')).toBe('no-store');
    return cartOf((await response.json()) as BrowserSnapshot);
  };
  const inDocument = async (visitor: Visitor) => {
    const html = await (await visitor.get('/en/cart')).text();
    return cartOf(JSON.parse(html.match(/id="maru-snapshot"[^>]*>([^<]+)</)?.[1] ?? '{}'));
  };

  it('stays through activate, canary and promote, in documents and for tabs that ask', async () => {
    const visitor = store.visit();
    expect(await inDocument(visitor)).toBe('1.0.0');
    await settle({ type: 'canary', name: 'mfe-cart', percent: 100, release: '1.1.0' });
    expect([await inDocument(visitor), await asked(visitor)]).toEqual(['1.0.0', '1.0.0']);
    expect(await asked(store.visit())).toBe('1.1.0');
    await settle({ type: 'promote', name: 'mfe-cart' });
    expect([await inDocument(visitor), await asked(visitor)]).toEqual(['1.0.0', '1.0.0']);
    expect(await inDocument(store.visit())).toBe('1.1.0');
  });

  it('moves at once with a rollback and a disable', async () => {
    await settle({ type: 'activate', name: 'mfe-cart', release: '1.1.0' });
    const visitor = store.visit();
    expect(await inDocument(visitor)).toBe('1.1.0');
    await settle({ type: 'rollback', name: 'mfe-cart' });
    expect([await inDocument(visitor), await asked(visitor)]).toEqual(['1.0.0', '1.0.0']);
    await settle({ type: 'disable', name: 'mfe-cart' });
    expect([await inDocument(visitor), await asked(visitor)]).toEqual([undefined, undefined]);
  });

  it.each([
    ['the browser is closed', (visitor: Visitor) => visitor.cookies.delete('maru-visit')],
    [
      'half an hour has passed without a page',
      () => {
        store.clock.ahead = (IDLE_SECONDS + 1) * 1000;
      },
    ],
    [
      'its cookie was changed',
      (visitor: Visitor) => {
        const [content = '', mac = ''] = visitor.cookies.get('maru-visit')?.split('.') ?? [];
        const text = Buffer.from(content, 'base64url').toString().replace(/ \d+ /, ' 1 ');
        visitor.cookies.set('maru-visit', `${Buffer.from(text).toString('base64url')}.${mac}`);
      },
    ],
  ])('is what is live now, once %s', async (_when, end) => {
    const visitor = store.visit();
    expect(await inDocument(visitor)).toBe('1.0.0');
    await settle({ type: 'activate', name: 'mfe-cart', release: '1.1.0' });
    expect(await inDocument(visitor)).toBe('1.0.0');
    end(visitor);
    expect(await inDocument(visitor)).toBe('1.1.0');
  });

  it('keeps its cohort from visit to visit', async () => {
    await settle({ type: 'canary', name: 'mfe-cart', percent: 50, release: '1.1.0' });
    const visitors = Array.from({ length: 16 }, () => store.visit());
    const first = await Promise.all(visitors.map(asked));
    expect(new Set(first).size).toBe(2);
    for (const { cookies } of visitors) cookies.delete('maru-visit');
    expect(await Promise.all(visitors.map(inDocument))).toEqual(first);
  });

  it('has its pin in a cookie that ends with the browser and that no script reads', async () => {
    const response = await store.visit().get('/releases/v1/snapshot');
    const cookie = response.headers.getSetCookie().find(line => line.startsWith('maru-visit='));
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).not.toMatch(/Max-Age|Expires/i);
  });
});
