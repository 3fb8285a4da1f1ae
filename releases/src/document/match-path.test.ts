import { describe, expect, it } from 'vitest';
import { resolveSnapshot } from '../resolve/resolve-snapshot.ts';
import { createWorld } from '../testing/release-world.ts';
import { matchOwnedPath, matchPath, shapeOf } from './match-path.ts';

const owners = [
  { remote: 'catalog', paths: [{ path: '/' }, { path: '/p/:slug' }, { path: '/c/:category' }] },
  { remote: 'orders', paths: [{ path: '/orders/:orderId' }, { path: '/orders/new' }] },
];

describe('matchOwnedPath', () => {
  it.each([
    ['/ko', 'catalog', '/', {}, 'ko'],
    ['/en/', 'catalog', '/', {}, 'en'],
    ['/en/p/moon-jar', 'catalog', '/p/:slug', { slug: 'moon-jar' }, 'en'],
    ['/ko/p/%EB%8B%AC', 'catalog', '/p/:slug', { slug: '달' }, 'ko'],
    ['/ko/c/bowls/', 'catalog', '/c/:category', { category: 'bowls' }, 'ko'],
    ['/ko/orders/new', 'orders', '/orders/new', {}, 'ko'],
    ['/ko/orders/17', 'orders', '/orders/:orderId', { orderId: '17' }, 'ko'],
  ])('%s belongs to %s', (pathname, remote, path, params, locale) => {
    expect(matchOwnedPath(owners, pathname)).toEqual({ remote, ownedPath: { path }, params, locale });
  });

  it.each(['/', '/p/moon-jar', '/fr/p/moon-jar', '/ko/p', '/ko/p/a/b', '/ko/nothing', '/ko/p/%E0%A4%A'])(
    '%s belongs to nobody',
    pathname => expect(matchOwnedPath(owners, pathname)).toBeUndefined(),
  );

  it('knows two paths that match the same addresses by their shape', () => {
    expect(shapeOf('/p/:slug')).toBe(shapeOf('/p/:id'));
    expect(shapeOf('/p/:slug')).not.toBe(shapeOf('/p/new'));
  });
});

describe('matchPath', () => {
  it('gives the remote of the snapshot and the path as its manifest has it', () => {
    const world = createWorld();
    world.activate(world.host('1.0.0'));
    world.activate(world.remote('cart', '1.0.0'));
    const { describe: describeRelease } = world;
    const snapshot = resolveSnapshot({
      records: world.records(),
      describe: describeRelease,
      visitor: { id: 'someone' },
    });
    expect(matchPath(snapshot, describeRelease, '/ko/cart')).toMatchObject({
      remote: { name: 'mfe-cart', version: '1.0.0' },
      ownedPath: { path: '/cart', page: 'page', auth: 'none', robots: 'index' },
      locale: 'ko',
    });
  });
});
