import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChangeRequest } from '../../contract/change-request.ts';
import { ReleaseDiff } from '../../contract/diff.ts';
import { Discovery } from '../../contract/discovery.ts';
import { ReleaseHistory, ReleaseStatus } from '../../contract/status.ts';
import { changeRelease } from '../change/change-release.ts';
import { releaseDiff } from '../diff/release-diff.ts';
import { openReleases, type Releases } from '../open-releases.ts';
import { publish } from '../publish/publish.ts';
import { publishBuilt } from '../publish/publish-built.ts';
import { hostFixture, remoteFixture, temporaryDirectory, writeFixture } from '../testing/fixture-release.ts';
import { discoveryErrors } from '../testing/frontend-discovery.ts';
import { releaseDiscovery } from './discovery.ts';
import { releaseHistory } from './release-history.ts';
import { releaseStatus } from './release-status.ts';

const META = { integrity: 'sha384-x', version: '1' };

describe('what people and programs read of the releases', () => {
  let place: Awaited<ReturnType<typeof temporaryDirectory>>;
  let releases: Releases;
  const change = (request: ChangeRequest) =>
    changeRelease({ ...releases, request, who: 'an operator', reason: 'A test' });

  beforeAll(async () => {
    place = await temporaryDirectory();
    const dataDirectory = join(place.directory, 'data');
    const builds = [hostFixture(), remoteFixture({ kit: '1.2.0' }), remoteFixture({ room: 'catalog' })];
    const directories = await Promise.all(
      builds.map(build => writeFixture(build, join(place.directory, build.description.name))),
    );
    await publishBuilt({ dataDirectory, directories });
    releases = await openReleases({ dataDirectory });
    const directory = await writeFixture(remoteFixture({ version: '1.1.0' }), join(place.directory, 'cart-1.1.0'));
    await publish({ ...releases, directory, who: 'cart', reason: 'Gift notes' });
    await change({ type: 'canary', name: 'mfe-cart', percent: 20 });
    await change({ type: 'disable', name: 'mfe-catalog' });
  });
  afterAll(async () => {
    await releases.close();
    await place.remove();
  });

  it('the status says what is live, whose it is, and when it last changed', async () => {
    const status = await releaseStatus(releases.log, releases.store);
    expect(v.parse(ReleaseStatus, status)).toEqual(status);
    expect(status.entries.map(({ name }) => name)).toEqual(['shell', 'mfe-cart', 'mfe-catalog']);
    expect(status.entries[1]).toMatchObject({
      room: 'cart',
      kind: 'remote',
      owner: { team: 'cart-team' },
      active: { version: '1.0.0', kit: '1.2.0', files: 4 },
      canary: { version: '1.1.0', percent: 20 },
      newest: { version: '1.1.0' },
      disabled: false,
      paths: ['/cart'],
      slots: ['cart/mini'],
      notChosen: [],
      changed: { who: 'an operator', reason: 'A test' },
    });
    expect(status.entries[2]).toMatchObject({ name: 'mfe-catalog', disabled: true });
    expect(status.snapshot?.remotes.map(({ version }) => version)).toEqual(['1.0.0']);
  });

  it('the status says why a newer release is not chosen', async () => {
    const directory = await writeFixture(
      hostFixture({ version: '2.0.0', contract: '2.0' }),
      join(place.directory, 'shell-2.0.0'),
    );
    await publish({ ...releases, directory, who: 'shell', reason: 'Contract 2' });
    await change({ type: 'activate', name: 'shell' });
    const { entries, snapshot } = await releaseStatus(releases.log, releases.store);
    expect(snapshot?.host.version).toBe('1.0.0');
    expect(entries[0]?.notChosen).toEqual([
      {
        releaseId: expect.any(String),
        version: '2.0.0',
        reasons: ['mfe-cart is built for contract 1.0, shell offers 2.0.'],
      },
    ]);
    await change({ type: 'rollback', name: 'shell' });
  });

  it('the history says who, what, before, after, why and when, page by page', async () => {
    const { log } = releases;
    const history = await releaseHistory(log, { name: 'mfe-cart', limit: 2 });
    expect(v.parse(ReleaseHistory, history)).toEqual(history);
    expect(history.records).toMatchObject([
      {
        who: 'an operator',
        reason: 'A test',
        change: { type: 'canary', percent: 20 },
        before: expect.stringMatching(/^1\.0\.0 \w{6}$/),
        after: expect.stringMatching(/^1\.0\.0 \w{6} \+ 1\.1\.0 \w{6} at 20 %$/),
      },
      { who: 'cart', reason: 'Gift notes', change: { type: 'publish', version: '1.1.0' } },
    ]);
    const rest = await releaseHistory(log, { name: 'mfe-cart', before: history.next ?? 0 });
    expect(rest.records.map(({ change: { type } }) => type)).toEqual(['activate', 'publish']);
    expect(rest.records.at(0)).toMatchObject({ before: 'nothing' });
    expect(rest.next).toBeNull();
  });

  it('a diff says what a release changes against the active one', async () => {
    const diff = await releaseDiff(releases.log, releases.store, { name: 'mfe-cart' });
    expect(v.parse(ReleaseDiff, diff)).toEqual(diff);
    expect(diff).toMatchObject({ before: { version: '1.0.0' }, after: { version: '1.1.0' } });
    expect(diff.files.map(({ file }) => file)).toContain('page.js');
    await expect(releaseDiff(releases.log, releases.store, { name: 'mfe-none' })).rejects.toMatchObject({
      code: 'release/unknown',
    });
  });

  it('the discovery document has shares, integrity and a second address, and nothing that is disabled', async () => {
    const discovery = await releaseDiscovery(releases.log, releases.store);
    expect(v.parse(Discovery, discovery)).toEqual(discovery);
    expect(discoveryErrors(discovery)).toEqual([]);
    expect(Object.keys(discovery.microFrontends)).toEqual(['shell', 'mfe-cart']);
    expect(discovery.microFrontends['mfe-cart']).toMatchObject([
      { metadata: { version: '1.0.0' }, deployment: { traffic: 80, default: true } },
      { metadata: { version: '1.1.0' }, deployment: { traffic: 20, default: false } },
    ]);
    expect(discovery.microFrontends['mfe-cart']?.[0]).toMatchObject({
      url: expect.stringMatching(/^\/r\/[0-9a-f]{32}\/entry\.js$/),
      fallbackUrl: expect.stringMatching(/^\/r2\/[0-9a-f]{32}\/entry\.js$/),
      metadata: { integrity: expect.stringMatching(/^sha384-/) },
    });
  });

  it('the status names the gateway operations that a release needs and the gateway does not have', async () => {
    const directory = await writeFixture(
      remoteFixture({ version: '1.2.0', requires: { operations: ['getCart', 'wrapAsGift'] } }),
      join(place.directory, 'cart-1.2.0'),
    );
    const { releaseId } = await publish({ ...releases, directory, who: 'cart', reason: 'Gift wrap' });
    const reasons = ['mfe-cart calls wrapAsGift, which the gateway does not have.'];
    const cartOf = async () =>
      (await releaseStatus(releases.log, releases.store, new Set(['getCart']))).entries.find(
        ({ name }) => name === 'mfe-cart',
      );
    await change({ type: 'canary', name: 'mfe-cart', percent: 50 });
    expect((await cartOf())?.notChosen).toEqual([{ releaseId, version: '1.2.0', reasons }]);
    await change({ type: 'promote', name: 'mfe-cart' });
    expect(await cartOf()).toMatchObject({ notChosen: [{ releaseId, version: '1.2.0', reasons }] });
    await change({ type: 'rollback', name: 'mfe-cart' });
    await change({ type: 'canary', name: 'mfe-cart', percent: 20, release: '1.1.0' });
    expect((await cartOf())?.notChosen).toEqual([]);
  });

  it.each([
    ['no schema', { microFrontends: {} }],
    ['a version without its address', { schema: '1', microFrontends: { a: [{ metadata: META }] } }],
    [
      'a version without integrity',
      { schema: '1', microFrontends: { a: [{ url: '/a', metadata: { version: '1' } }] } },
    ],
    ['a member that the schema does not know', { schema: '1', microFrontends: {}, more: 1 }],
    [
      'a share beyond 100',
      {
        schema: '1',
        microFrontends: { a: [{ url: '/a', metadata: META, deployment: { traffic: 101, default: true } }] },
      },
    ],
    ['the same version twice', { schema: '1', microFrontends: { a: Array(2).fill({ url: '/a', metadata: META }) } }],
  ])('the discovery schema refuses %s', (_what, document) => {
    expect(discoveryErrors(document).length).toBeGreaterThan(0);
    expect(v.safeParse(Discovery, document).success).toBe(false);
  });
});
