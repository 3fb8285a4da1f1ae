import { describe, expect, it } from 'vitest';
import type { ReleaseDescription } from '../../contract/release.ts';
import { foldLog } from '../resolve/release-state.ts';
import { type FixtureOptions, hostFixture, interfaceFixture, remoteFixture } from '../testing/fixture-release.ts';
import { createWorld } from '../testing/release-world.ts';
import { canDeploy as canDeployRelease } from './can-deploy.ts';
import { everythingLive, type LiveRelease } from './everything-live.ts';

const cart = (options: FixtureOptions = {}) => remoteFixture({ version: '1.1.0', ...options }).description;
/** The gate with fixtures that offer and use nothing but what their manifests name. */
const canDeploy = (description: ReleaseDescription, others: readonly LiveRelease[]) =>
  canDeployRelease({ description, interface: interfaceFixture() }, others);
const catalog = (change: (manifest: NonNullable<ReleaseDescription['manifest']>) => void = () => undefined) => {
  const { description } = remoteFixture({ room: 'catalog' });
  if (description.manifest) change(description.manifest);
  return description;
};
const active = (description: ReleaseDescription): LiveRelease => ({ description, channel: 'active' });
const live = [active(hostFixture().description), active(remoteFixture().description), active(catalog())];

describe('canDeploy', () => {
  it('lets a release go that harms nobody', () => {
    expect(canDeploy(cart(), live)).toEqual({ verdict: 'yes', problems: [], notes: [] });
  });

  it('names whom a removed slot breaks, and lets it go when nobody shows it', () => {
    const shows = catalog(({ slots }) => void slots.uses.push('cart/mini'));
    expect(canDeploy(cart({ slots: [] }), [...live.slice(0, 2), active(shows)])).toMatchObject({
      verdict: 'no',
      problems: [{ code: 'slot-removed', breaks: 'mfe-catalog 1.0.0', fix: expect.stringContaining('mfe-catalog') }],
    });
    expect(canDeploy(cart({ slots: [] }), live).verdict).toBe('yes');
  });

  it('finds a removed slot that the host’s own layout shows', () => {
    const host = { ...hostFixture().description, layoutSlots: ['cart/mini'] };
    expect(canDeploy(cart({ slots: [] }), [active(host), ...live.slice(1)])).toMatchObject({
      problems: [{ code: 'slot-removed', breaks: 'shell 1.0.0' }],
    });
  });

  it('names whom a removed event breaks', () => {
    const before = remoteFixture().description;
    before.manifest?.events.emits.push('cart:changed');
    const hears = catalog(({ events }) => void events.hears.push('cart:changed'));
    expect(canDeploy(cart(), [...live.slice(0, 1), active(before), active(hears)])).toMatchObject({
      problems: [{ code: 'event-removed', breaks: 'mfe-catalog 1.0.0' }],
    });
  });

  it('refuses a host in which a live remote does not run, a canary of it included', () => {
    const host = hostFixture({ version: '2.0.0', contract: '2.0' }).description;
    const canary: LiveRelease = { description: cart(), channel: 'canary' };
    expect(canDeploy(host, [...live, canary]).problems.map(({ breaks }) => breaks)).toEqual([
      'mfe-cart 1.0.0',
      'mfe-catalog 1.0.0',
      'mfe-cart 1.1.0',
    ]);
  });

  it('refuses a remote that does not run in a live host’s canary', () => {
    const next: LiveRelease = {
      description: hostFixture({ version: '2.0.0', contract: '2.0' }).description,
      channel: 'canary',
    };
    expect(canDeploy(cart(), [...live, next]).problems.map(({ code }) => code)).toEqual(['contract-version']);
  });

  it('only notes what would not run with a host that sessions are pinned to', () => {
    const old: LiveRelease = {
      description: hostFixture({ version: '0.9.0', contract: '0.9' }).description,
      channel: 'pinned',
    };
    expect(canDeploy(cart(), [...live, old])).toMatchObject({
      verdict: 'yes',
      notes: [{ code: 'contract-version' }],
    });
  });

  it('notes a path that is gone and a slot of another size', () => {
    const next = cart({ paths: [] });
    for (const offer of next.manifest?.slots.offers ?? []) offer.size.block = '4rem';
    expect(canDeploy(next, live)).toMatchObject({
      verdict: 'yes',
      notes: [{ code: 'path-removed' }, { code: 'slot-size' }],
    });
  });

  it('finds a path that a live canary of another remote owns', () => {
    const path = { path: '/cart', page: 'page', title: { ko: '선물', en: 'Gifts' } };
    const gifts: LiveRelease = {
      description: remoteFixture({ room: 'gift-cards', paths: [path] }).description,
      channel: 'canary',
    };
    expect(canDeploy(cart(), [...live, gifts]).problems.map(({ code }) => code)).toEqual(['path-taken']);
  });
});

describe('everythingLive', () => {
  const world = createWorld();
  world.activate(world.host('1.0.0'));
  for (const version of ['1.0.0', '1.1.0']) world.activate(world.remote('cart', version));
  world.remote('cart', '1.2.0');
  world.canary(world.remote('cart', '1.3.0'), 10);
  const versions = (at: string) =>
    everythingLive(world.records(), { state: foldLog(world.records()), describe: world.describe }, { at, days: 7 })
      .filter(({ description }) => description.name === 'mfe-cart')
      .map(({ description, channel }) => `${description.version} ${channel}`);

  it('has active, canary, and what sessions may still be pinned to', () => {
    expect(versions('2026-11-26T00:00:00.000Z')).toEqual(['1.0.0 pinned', '1.1.0 active', '1.3.0 canary']);
  });

  it('forgets what was live before the retention', () => {
    expect(versions('2026-12-26T00:00:00.000Z')).toEqual(['1.1.0 active', '1.3.0 canary']);
  });
});
