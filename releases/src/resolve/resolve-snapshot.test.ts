import { beforeEach, describe, expect, it } from 'vitest';
import { createWorld, type World } from '../testing/release-world.ts';
import type { Visitor } from './candidates.ts';
import { resolveSnapshot } from './resolve-snapshot.ts';

describe('resolveSnapshot', () => {
  let world: World;
  let firstCart: ReturnType<World['remote']>;
  const snapshot = (visitor: Partial<Visitor> = {}, operations?: ReadonlySet<string>) =>
    resolveSnapshot({
      records: world.records(),
      describe: world.describe,
      visitor: { id: 'someone', ...visitor },
      operations,
    });
  const versions = (visitor: Partial<Visitor> = {}) => {
    const { host, remotes } = snapshot(visitor);
    return Object.fromEntries([host, ...remotes].map(({ name, version }) => [name, version]));
  };

  beforeEach(() => {
    world = createWorld();
    world.activate(world.host('1.0.0'));
    firstCart = world.remote('cart', '1.0.0');
    world.activate(firstCart);
    world.activate(world.remote('catalog', '1.0.0'));
  });

  it('says that no host is live while none is', () => {
    world = createWorld();
    world.activate(world.remote('cart', '1.0.0'));
    expect(() => snapshot()).toThrow(expect.objectContaining({ code: 'release/no-host' }));
  });

  it('has the active release of the host and of each remote', () => {
    world.remote('cart', '1.1.0');
    expect(versions()).toEqual({ shell: '1.0.0', 'mfe-cart': '1.0.0', 'mfe-catalog': '1.0.0' });
    expect(snapshot()).toMatchObject({ position: world.records().length, lastGood: [], disabled: [] });
    expect(snapshot().remotes.map(({ channel }) => channel)).toEqual(['active', 'active']);
  });

  it('is the same object until the log grows', () => {
    const first = snapshot({ id: 'a' });
    expect(snapshot({ id: 'b' })).toBe(first);
    world.activate(world.remote('cart', '1.1.0'));
    expect(snapshot({ id: 'a' })).not.toBe(first);
  });

  it('names the release that was active before as the last good one', () => {
    world.activate(world.remote('cart', '1.1.0'));
    expect(snapshot().lastGood).toMatchObject([{ name: 'mfe-cart', version: '1.0.0', channel: 'last-good' }]);
  });

  it('does not name a release that was rolled back as a last good one', () => {
    const good = world.remote('cart', '1.1.0');
    world.activate(good);
    world.activate(world.remote('cart', '1.2.0'));
    world.rollback(good);
    expect(versions()).toMatchObject({ 'mfe-cart': '1.1.0' });
    expect(snapshot().lastGood).toMatchObject([{ version: '1.0.0' }]);
  });

  describe('with a pin', () => {
    it('keeps a session where it began through activate, canary and promote', () => {
      const pin = world.records().length;
      const next = world.remote('cart', '1.1.0');
      world.canary(next, 100);
      expect(versions({ pin })).toMatchObject({ 'mfe-cart': '1.0.0' });
      expect(versions()).toMatchObject({ 'mfe-cart': '1.1.0' });
      world.promote(next);
      world.activate(world.remote('catalog', '2.0.0'));
      world.activate(world.host('1.1.0'));
      world.activate(world.remote('gift-cards', '1.0.0'));
      expect(versions({ pin })).toEqual({ shell: '1.0.0', 'mfe-cart': '1.0.0', 'mfe-catalog': '1.0.0' });
    });

    it('moves a session at once by rollback and disable', () => {
      const first = world.records().length;
      const next = world.remote('cart', '1.1.0');
      world.activate(next);
      const pin = world.records().length;
      world.activate(world.remote('cart', '1.2.0'));
      world.rollback(firstCart);
      expect(versions({ pin })).toMatchObject({ 'mfe-cart': '1.0.0' });
      expect(versions({ pin: first })).toMatchObject({ 'mfe-cart': '1.0.0' });
      world.disable('mfe-cart');
      expect(versions({ pin })).not.toHaveProperty('mfe-cart');
      world.enable('mfe-cart');
      expect(versions({ pin })).toMatchObject({ 'mfe-cart': '1.0.0' });
    });

    it('takes a withdrawn canary away at once', () => {
      const next = world.remote('cart', '1.1.0');
      world.canary(next, 100);
      const pin = world.records().length;
      expect(versions({ pin })).toMatchObject({ 'mfe-cart': '1.1.0' });
      world.rollback(firstCart);
      expect(versions({ pin })).toMatchObject({ 'mfe-cart': '1.0.0' });
    });

    it('gives what is live now to a session that began before there was anything', () => {
      expect(versions({ pin: 0 })).toEqual(versions());
    });
  });

  describe('with a canary', () => {
    it('gives it to nobody at 0 % and to everybody at 100 %', () => {
      const next = world.remote('cart', '1.1.0');
      world.canary(next, 100);
      expect(snapshot({ id: 'anyone' }).remotes[0]).toMatchObject({ version: '1.1.0', channel: 'canary' });
      world.canary(next, 0);
      expect(snapshot({ id: 'anyone' }).remotes[0]).toMatchObject({ version: '1.0.0', channel: 'active' });
    });

    it('has the active release as the last good one', () => {
      world.canary(world.remote('cart', '1.1.0'), 100);
      expect(snapshot().lastGood).toMatchObject([{ name: 'mfe-cart', version: '1.0.0' }]);
    });

    it('keeps those out who want none', () => {
      world.canary(world.remote('cart', '1.1.0'), 100);
      expect(versions({ canary: false })).toMatchObject({ 'mfe-cart': '1.0.0' });
    });

    it('ends when another release is activated', () => {
      world.canary(world.remote('cart', '1.1.0'), 100);
      world.activate(world.remote('cart', '1.0.1'));
      expect(versions()).toMatchObject({ 'mfe-cart': '1.0.1' });
    });
  });

  describe('with releases that do not run together', () => {
    it('keeps the older remote while the host does not offer its contract', () => {
      world.activate(world.remote('cart', '1.1.0', { contract: '1.1' }));
      expect(versions()).toMatchObject({ shell: '1.0.0', 'mfe-cart': '1.0.0' });
      world.activate(world.host('1.1.0', { contract: '1.1' }));
      expect(versions()).toMatchObject({ shell: '1.1.0', 'mfe-cart': '1.1.0' });
    });

    it('keeps the older host while a remote has no release for the new one', () => {
      world.activate(world.host('2.0.0', { contract: '2.0' }));
      world.activate(world.remote('cart', '2.0.0', { contract: '2.0' }));
      expect(versions()).toEqual({ shell: '1.0.0', 'mfe-cart': '1.0.0', 'mfe-catalog': '1.0.0' });
      world.activate(world.remote('catalog', '2.0.0', { contract: '2.0' }));
      expect(versions()).toEqual({ shell: '2.0.0', 'mfe-cart': '2.0.0', 'mfe-catalog': '2.0.0' });
    });

    it('leaves a remote out that runs in no host, and keeps the rest at its newest', () => {
      world.activate(world.remote('gift-cards', '1.0.0', { contract: '9.0' }));
      world.activate(world.host('1.1.0'));
      expect(versions()).toEqual({ shell: '1.1.0', 'mfe-cart': '1.0.0', 'mfe-catalog': '1.0.0' });
    });

    it('chooses no release that would load a second react', () => {
      const consumes = [{ key: 'react', range: '^18.0.0', singleton: true, hasFallback: true }];
      world.activate(world.remote('cart', '1.1.0', { consumes }));
      expect(versions()).toMatchObject({ 'mfe-cart': '1.0.0' });
    });

    it('chooses no release that needs a share which nobody brings', () => {
      const consumes = [{ key: 'zustand', range: '^5.0.0', singleton: false, hasFallback: false }];
      world.activate(world.remote('cart', '1.1.0', { consumes }));
      expect(versions()).toMatchObject({ 'mfe-cart': '1.0.0' });
    });

    it('chooses no release that calls what the gateway does not have', () => {
      world.activate(world.remote('cart', '1.1.0', { requires: { operations: ['giveAway'] } }));
      const chosen = (operations: string[]) => snapshot({}, new Set(operations)).remotes[0]?.version;
      expect(chosen(['getCart'])).toBe('1.0.0');
      expect(chosen(['getCart', 'giveAway'])).toBe('1.1.0');
    });

    it('falls back to the release before when the files of the active one are gone', () => {
      const next = world.remote('cart', '1.1.0');
      world.activate(next);
      world.lose(next.digest);
      expect(versions()).toMatchObject({ 'mfe-cart': '1.0.0' });
    });
  });

  it('lists a disabled remote with its title', () => {
    world.disable('mfe-cart');
    expect(snapshot().disabled).toEqual([{ name: 'mfe-cart', room: 'cart', title: { ko: 'cart', en: 'cart' } }]);
  });

  describe('with a developer’s override', () => {
    it('gives the published release to that visitor only', () => {
      const { releaseId } = world.remote('cart', '1.1.0');
      expect(snapshot({ overrides: { 'mfe-cart': releaseId } }).remotes[0]).toMatchObject({
        version: '1.1.0',
        channel: 'override',
      });
      expect(versions()).toMatchObject({ 'mfe-cart': '1.0.0' });
    });

    it('refuses a release that was never published', () => {
      expect(() => snapshot({ overrides: { 'mfe-cart': 'ffffffffffff' } })).toThrow(
        expect.objectContaining({ code: 'release/override-refused' }),
      );
    });
  });
});
