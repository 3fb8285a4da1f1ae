import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changeRelease } from '../change/change-release.ts';
import type { ReleaseProblem } from '../errors.ts';
import { openReleases, type Releases } from '../open-releases.ts';
import {
  type Fixture,
  hostFixture,
  remoteFixture,
  temporaryDirectory,
  writeFixture,
} from '../testing/fixture-release.ts';
import { publish } from './publish.ts';
import { publishBuilt } from './publish-built.ts';

const who = 'cart-team';
const reason = 'A test';

describe('publish', () => {
  let place: Awaited<ReturnType<typeof temporaryDirectory>>;
  let releases: Releases;
  let builds = 0;
  const build = (fixture: Fixture) => writeFixture(fixture, join(place.directory, `build-${builds++}`));
  const publishFixture = async (fixture: Fixture, options = {}) =>
    publish({ ...releases, directory: await build(fixture), who, reason, ...options });
  const goLive = async (fixture: Fixture) => {
    await publishFixture(fixture);
    const { name, releaseId: release } = fixture.description;
    await changeRelease({ ...releases, request: { type: 'activate', name, release }, who, reason });
  };
  const refusal = async (fixture: Fixture, options = {}): Promise<string[]> => {
    const error = await publishFixture(fixture, options).then(
      () => undefined,
      error => error,
    );
    expect(error).toMatchObject({ code: 'release/refused' });
    return (error.problems as ReleaseProblem[]).map(({ code }) => code);
  };

  beforeEach(async () => {
    place = await temporaryDirectory();
    releases = await openReleases({ dataDirectory: place.directory });
  });
  afterEach(async () => {
    await releases.close();
    await place.remove();
  });

  it('records both of two releases that are published at once from two places', async () => {
    const other = await openReleases({ dataDirectory: place.directory });
    const directories = await Promise.all([build(remoteFixture()), build(remoteFixture({ room: 'catalog' }))]);
    const results = await Promise.all(
      [releases, other].map((from, index) => publish({ ...from, directory: directories[index] ?? '', who, reason })),
    );
    expect(results.map(({ outcome }) => outcome)).toEqual(['published', 'published']);
    expect((await releases.log.read()).map(({ position }) => position)).toEqual([1, 2]);
    await other.close();
  });

  it('needs a reason, also to try', async () => {
    const options = { reason: '  ', dryRun: true };
    await expect(publishFixture(remoteFixture(), options)).rejects.toMatchObject({ code: 'release/reason-missing' });
  });

  it('puts the files and records them', async () => {
    const fixture = remoteFixture();
    const result = await publishFixture(fixture);
    expect(result).toMatchObject({ outcome: 'published', name: 'mfe-cart', version: '1.0.0' });
    expect(await releases.log.read()).toEqual([result.record]);
    expect(result.record?.change).toMatchObject({
      type: 'publish',
      digest: result.digest,
      description: expect.stringMatching(/^sha384-/),
    });
    expect(releases.store.describe(result.digest)).toEqual(fixture.description);
  });

  it('says that identical bytes are published already', async () => {
    await publishFixture(remoteFixture());
    expect(await publishFixture(remoteFixture())).toMatchObject({ outcome: 'unchanged', record: undefined });
    expect(await releases.log.read()).toHaveLength(1);
  });

  it('puts the files back when they are gone, without a second record', async () => {
    const { digest } = await publishFixture(remoteFixture());
    await releases.store.prune(digest);
    expect(await publishFixture(remoteFixture())).toMatchObject({ outcome: 'unchanged' });
    expect(await releases.store.has(digest)).toBe(true);
    expect(await releases.log.read()).toHaveLength(1);
  });

  it('refuses the same release id with other bytes', async () => {
    const fixture = remoteFixture();
    await publishFixture(fixture);
    const other = remoteFixture({ salt: 'other' });
    other.description.releaseId = fixture.description.releaseId;
    other.description.federationName = fixture.description.federationName;
    await expect(publishFixture(other)).rejects.toMatchObject({ code: 'release/id-taken' });
  });

  it('writes nothing in a dry run', async () => {
    expect(await publishFixture(remoteFixture(), { dryRun: true })).toMatchObject({ outcome: 'would-publish' });
    expect(await releases.log.read()).toEqual([]);
    expect(await releases.store.list()).toEqual([]);
  });

  describe('refuses a remote', () => {
    beforeEach(async () => {
      await goLive(hostFixture());
      await goLive(remoteFixture({ room: 'catalog', paths: [catalogPath('/p/:slug')] }));
    });
    const catalogPath = (path: string) => ({ path, page: 'page', title: { ko: '상품', en: 'Product' } });

    it('that claims a path of another one, however the parameter is called', async () => {
      expect(await refusal(remoteFixture({ paths: [catalogPath('/p/:id')] }))).toEqual(['path-taken']);
    });
    it('that offers a slot of another one', async () => {
      expect(await refusal(remoteFixture({ slots: ['catalog/mini'] }))).toEqual(['slot-name', 'slot-taken']);
    });
    it('that is built for a newer contract than the live host offers', async () => {
      expect(await refusal(remoteFixture({ contract: '1.1' }))).toEqual(['contract-version']);
      expect(await refusal(remoteFixture({ contract: '2.0' }))).toEqual(['contract-version']);
    });
    it('whose react the host does not provide', async () => {
      const consumes = [{ key: 'react', range: '^20.0.0', singleton: true, hasFallback: false }];
      expect(await refusal(remoteFixture({ consumes }))).toEqual(['share-range']);
    });
    it('that calls an operation which the gateway does not have', async () => {
      const fixture = remoteFixture({ requires: { operations: ['getCart', 'giveAway'] } });
      const getCart = { method: 'GET', path: '/api/cart', query: {}, requests: {}, response: {} };
      expect(await refusal(fixture, { gateway: { getCart } })).toEqual(['operation-missing']);
    });
    it('whose manifest names a page that it does not have', async () => {
      expect(await refusal(remoteFixture({ paths: [{ ...catalogPath('/cart'), page: 'nothing' }] }))).toEqual([
        'page-missing',
      ]);
    });
    it('that names a file which it does not list', async () => {
      const fixture = remoteFixture();
      delete fixture.description.files['page.css'];
      expect(await refusal(fixture)).toEqual(['file-unlisted']);
    });
    it('with every problem at once', async () => {
      expect(await refusal(remoteFixture({ contract: '2.0', paths: [catalogPath('/p/:id')] }))).toEqual([
        'path-taken',
        'contract-version',
      ]);
    });
  });

  it('tells the publisher of a host whom it leaves behind', async () => {
    await goLive(hostFixture());
    await goLive(remoteFixture());
    const { warnings } = await publishFixture(hostFixture({ version: '2.0.0', contract: '2.0' }));
    expect(warnings.map(({ code }) => code)).toEqual(['contract-version']);
  });
});

describe('publishBuilt', () => {
  let place: Awaited<ReturnType<typeof temporaryDirectory>>;
  beforeEach(async () => {
    place = await temporaryDirectory();
  });
  afterEach(() => place.remove());

  const build = (fixture: Fixture) => writeFixture(fixture, join(place.directory, 'build', fixture.description.name));

  it('publishes and activates what has changed, the host first, and leaves the rest', async () => {
    const directories = [await build(remoteFixture()), await build(hostFixture())];
    const run = () => publishBuilt({ dataDirectory: place.directory, directories });
    expect(await run()).toMatchObject([
      { name: 'shell', outcome: 'published', activated: true },
      { name: 'mfe-cart', outcome: 'published', activated: true },
    ]);
    expect(await run()).toMatchObject([
      { name: 'shell', outcome: 'unchanged', activated: false },
      { name: 'mfe-cart', outcome: 'unchanged', activated: false },
    ]);
    await build(remoteFixture({ version: '1.1.0' }));
    expect(await run()).toMatchObject([
      { outcome: 'unchanged', activated: false },
      { name: 'mfe-cart', version: '1.1.0', outcome: 'published', activated: true },
    ]);
  });

  it('activates an earlier build that was built again', async () => {
    const directories = [await build(hostFixture()), await build(remoteFixture())];
    const run = () => publishBuilt({ dataDirectory: place.directory, directories });
    await run();
    await build(remoteFixture({ version: '1.1.0' }));
    await run();
    await build(remoteFixture());
    expect(await run()).toMatchObject([{}, { version: '1.0.0', outcome: 'unchanged', activated: true }]);
    expect(await run()).toMatchObject([{}, { version: '1.0.0', outcome: 'unchanged', activated: false }]);
  });

  it('does not undo a rollback', async () => {
    const directories = [await build(hostFixture()), await build(remoteFixture())];
    const run = () => publishBuilt({ dataDirectory: place.directory, directories });
    await run();
    await build(remoteFixture({ version: '1.1.0' }));
    await run();
    const releases = await openReleases({ dataDirectory: place.directory });
    await changeRelease({ ...releases, request: { type: 'rollback', name: 'mfe-cart' }, who, reason });
    expect(await run()).toMatchObject([{}, { version: '1.1.0', activated: false }]);
    await releases.close();
  });
});
