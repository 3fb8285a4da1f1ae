import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { BrowserSnapshot } from '../../contract/snapshot.ts';
import { resolveSnapshot } from '../resolve/resolve-snapshot.ts';
import type { FixtureOptions } from '../testing/fixture-release.ts';
import { createWorld } from '../testing/release-world.ts';
import { browserSnapshot } from './browser-snapshot.ts';
import { scriptsOf } from './release-files.ts';

const react = { key: 'react', range: '^19.0.0', singleton: true, hasFallback: false };
const button = { key: '@maru/ui-kit/button', range: '^1.0.0', singleton: false, hasFallback: true };

function document(options: FixtureOptions) {
  const world = createWorld();
  const host = world.host('1.0.0');
  const cart = world.remote('cart', '1.0.0', options);
  world.activate(host);
  world.activate(cart);
  const { describe } = world;
  const snapshot = resolveSnapshot({ records: world.records(), describe, visitor: { id: 'someone' } });
  return { host, cart, describe, browser: browserSnapshot(snapshot, describe) };
}

describe('browserSnapshot', () => {
  it('fits its schema and says where everything lies', () => {
    const { browser, cart, host } = document({});
    expect(v.parse(BrowserSnapshot, browser)).toEqual(browser);
    expect(browser.host.base).toBe(`/r/${host.digest}/`);
    expect(browser.remotes[0]).toMatchObject({
      entry: `/r/${cart.digest}/entry.js`,
      base: `/r/${cart.digest}/`,
      paths: [{ path: '/cart', page: 'page' }],
      team: 'cart-team',
    });
    expect(browser.remotes[0]?.groups.page).toEqual({
      js: [`/r/${cart.digest}/page.js`],
      css: [`/r/${cart.digest}/page.css`],
    });
  });

  it('needs no file for what the host has loaded already', () => {
    const { browser } = document({ consumes: [react], pageConsumes: ['react'] });
    expect(browser.remotes[0]?.groups.page?.js).toHaveLength(1);
  });

  it('takes a share that the host loads on demand from the host', () => {
    const { browser, cart, host } = document({
      consumes: [button],
      pageConsumes: ['@maru/ui-kit/button'],
      provides: [{ key: button.key, version: '1.0.0', eager: false, js: ['entry.js'], css: [], consumes: [] }],
    });
    expect(browser.remotes[0]?.groups.page).toEqual({
      js: [`/r/${host.digest}/button.js`, `/r/${cart.digest}/page.js`],
      css: [`/r/${host.digest}/button.css`, `/r/${cart.digest}/page.css`],
    });
  });

  it('takes a share from the release itself when the host’s is out of range, and what that consumes', () => {
    const icon = { ...button, key: '@maru/ui-kit/icon', range: '^2.0.0' };
    const { browser, cart } = document({
      consumes: [{ ...button, range: '^2.0.0' }, icon],
      pageConsumes: ['@maru/ui-kit/button'],
      slots: ['cart/own-button', 'cart/own-icon'],
      provides: [
        { key: button.key, version: '2.0.0', eager: false, js: ['own-button.js'], css: [], consumes: [icon.key] },
        { key: icon.key, version: '2.0.0', eager: false, js: ['own-icon.js'], css: [], consumes: [button.key] },
      ],
    });
    const own = (file: string) => `/r/${cart.digest}/${file}`;
    expect(browser.remotes[0]?.groups.page?.js).toEqual([own('own-icon.js'), own('own-button.js'), own('page.js')]);
  });

  it('has the integrity of every stylesheet, and scriptsOf of every script but the server’s', () => {
    const { browser, cart, host, describe } = document({});
    expect(Object.keys(browser.styles).sort()).toEqual(
      [`/r/${host.digest}/shell.css`, `/r/${host.digest}/button.css`, `/r/${cart.digest}/page.css`].sort(),
    );
    const scripts = scriptsOf({ digest: cart.digest, description: describe(cart.digest) });
    expect(Object.keys(scripts).sort()).toEqual(
      ['entry.js', 'mini.js', 'page.js'].map(file => `/r/${cart.digest}/${file}`),
    );
    expect(scripts[`/r/${cart.digest}/page.js`]).toMatch(/^sha384-/);
  });
});
