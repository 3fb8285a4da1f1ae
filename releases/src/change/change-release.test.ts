import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ChangeRequest } from '../../contract/change-request.ts';
import { openReleases, type Releases } from '../open-releases.ts';
import { publish } from '../publish/publish.ts';
import {
  type FixtureOptions,
  hostFixture,
  remoteFixture,
  temporaryDirectory,
  writeFixture,
} from '../testing/fixture-release.ts';
import { changeRelease } from './change-release.ts';
import { describeLiveState } from './live-state.ts';

describe('changeRelease', () => {
  let place: Awaited<ReturnType<typeof temporaryDirectory>>;
  let releases: Releases;
  const change = (request: ChangeRequest, options = {}) =>
    changeRelease({ ...releases, request, who: 'cart-team', reason: 'A test', ...options });
  const publishCart = async (version: string, options: FixtureOptions = {}) => {
    const directory = await writeFixture(
      remoteFixture({ version, ...options }),
      join(place.directory, `cart-${version}`),
    );
    return publish({ ...releases, directory, who: 'cart-team', reason: 'A test' });
  };
  const name = 'mfe-cart';

  beforeEach(async () => {
    place = await temporaryDirectory();
    releases = await openReleases({ dataDirectory: place.directory });
    const directory = await writeFixture(hostFixture(), join(place.directory, 'shell'));
    await publish({ ...releases, directory, who: 'shell-team', reason: 'A test' });
    await change({ type: 'activate', name: 'shell' });
    await publishCart('1.0.0');
    await change({ type: 'activate', name });
  });
  afterEach(async () => {
    await releases.close();
    await place.remove();
  });

  it('says what was live before and after', async () => {
    await publishCart('1.1.0');
    const { outcome, before, after, record } = await change({ type: 'canary', name, percent: 10 });
    expect(outcome).toBe('changed');
    expect(before).toMatchObject({ active: { version: '1.0.0' }, canary: null });
    expect(after).toMatchObject({ active: { version: '1.0.0' }, canary: { version: '1.1.0', percent: 10 } });
    expect(describeLiveState(after)).toMatch(/^1\.0\.0 \w{6} \+ 1\.1\.0 \w{6} at 10 %$/);
    expect(record).toMatchObject({ who: 'cart-team', reason: 'A test' });
  });

  it('takes a release by version, by id and by the beginning of its id', async () => {
    const { releaseId } = await publishCart('1.1.0');
    for (const release of ['1.1.0', releaseId, releaseId.slice(0, 5)]) {
      expect((await change({ type: 'activate', name, release }, { dryRun: true })).after.active).toMatchObject({
        releaseId,
      });
    }
  });

  it('goes from canary through promote and back', async () => {
    await publishCart('1.1.0');
    await change({ type: 'canary', name, percent: 50 });
    expect((await change({ type: 'promote', name })).after).toMatchObject({
      active: { version: '1.1.0' },
      canary: null,
    });
    expect((await change({ type: 'rollback', name })).after).toMatchObject({ active: { version: '1.0.0' } });
    await expect(change({ type: 'rollback', name })).rejects.toMatchObject({ code: 'release/not-possible' });
  });

  it('withdraws a canary by rollback', async () => {
    await publishCart('1.1.0');
    await change({ type: 'canary', name, percent: 50 });
    expect((await change({ type: 'rollback', name })).after).toMatchObject({
      active: { version: '1.0.0' },
      canary: null,
    });
  });

  it('records nothing when nothing would change', async () => {
    const { position } = await releases.log.head();
    expect(await change({ type: 'activate', name })).toMatchObject({ outcome: 'unchanged', record: undefined });
    expect(await change({ type: 'enable', name })).toMatchObject({ outcome: 'unchanged' });
    expect((await releases.log.head()).position).toBe(position);
  });

  it('records nothing in a dry run', async () => {
    await publishCart('1.1.0');
    const { position } = await releases.log.head();
    expect(await change({ type: 'activate', name }, { dryRun: true })).toMatchObject({
      outcome: 'would-change',
      after: { active: { version: '1.1.0' } },
    });
    expect((await releases.log.head()).position).toBe(position);
  });

  it('checks again what goes to more visitors, and never what takes back', async () => {
    await publishCart('1.1.0');
    await change({ type: 'activate', name });
    const directory = await writeFixture(
      hostFixture({ version: '2.0.0', contract: '2.0' }),
      join(place.directory, 's2'),
    );
    await publish({ ...releases, directory, who: 'shell-team', reason: 'A test' });
    await change({ type: 'activate', name: 'shell' });
    await expect(change({ type: 'activate', name, release: '1.0.0' })).rejects.toMatchObject({
      code: 'release/refused',
      problems: [{ code: 'contract-version' }],
    });
    expect((await change({ type: 'rollback', name })).outcome).toBe('changed');
  });

  it.each<[string, ChangeRequest, string]>([
    ['something that was never published', { type: 'activate', name: 'mfe-none' }, 'release/unknown'],
    ['a release that does not exist', { type: 'activate', name, release: '9.9.9' }, 'release/unknown'],
    ['a canary of the active release', { type: 'canary', name, percent: 5 }, 'release/not-possible'],
    ['a promotion without a canary', { type: 'promote', name }, 'release/not-possible'],
    ['a rollback to what is active', { type: 'rollback', name, release: '1.0.0' }, 'release/not-possible'],
    ['disabling the host', { type: 'disable', name: 'shell' }, 'release/not-possible'],
  ])('refuses %s', async (_what, request, code) => {
    await expect(change(request)).rejects.toMatchObject({ code });
  });

  it('rolls back past the checks, but to nothing that the gateway cannot serve', async () => {
    await publishCart('1.1.0', { requires: { operations: ['wrapAsGift'] } });
    const rollback = { type: 'rollback', name, release: '1.1.0' } as const;
    const options = { dryRun: true, operations: new Set(['getCart']) };
    await expect(change(rollback, options)).rejects.toMatchObject({
      code: 'release/refused',
      problems: [{ code: 'operation-missing' }],
    });
    options.operations.add('wrapAsGift');
    expect(await change(rollback, options)).toMatchObject({ after: { active: { version: '1.1.0' } } });
  });

  it('refuses a change without a reason', async () => {
    await expect(change({ type: 'disable', name }, { reason: ' ' })).rejects.toMatchObject({
      code: 'release/reason-missing',
    });
  });

  it('refuses a decision on an older log when the caller names its position', async () => {
    await expect(change({ type: 'disable', name }, { expected: 1 })).rejects.toMatchObject({
      code: 'release/log-moved',
    });
  });
});
