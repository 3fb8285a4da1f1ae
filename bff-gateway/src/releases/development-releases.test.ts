import type { Snapshot } from '@maru/releases/contract';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import {
  describe as describeReleased,
  descriptions,
  emptyLog,
  snapshot,
  unreadBook,
} from '../../test/fake-releases.ts';
import { createDevelopmentReleases } from './development-releases.ts';
import type { ReleaseSource } from './release-source.ts';

const CART = 'http://localhost:5302';
const SHELL = 'http://localhost:5301';
const visitor = { id: 'somebody' };

function releasedAs(found: Snapshot | null): ReleaseSource {
  return {
    snapshotFor() {
      if (!found) throw new Error('no shell is active');
      return found;
    },
    describe: describeReleased,
    filePath: (digest, file) => `/releases/${digest}/${file}`,
    hasSnapshot: () => found !== null,
    ...emptyLog,
    book: unreadBook,
    close: async () => undefined,
  };
}

/** Development servers by address; what is asked for is written down. */
function setUp(servers: Record<string, string>, released: Snapshot | null = snapshot) {
  const answers = new Map<string, object>([
    [`${CART}/release.json`, { ...descriptions.cart, version: '9.0.0' }],
    [`${SHELL}/release.json`, { ...descriptions.shell, version: '9.0.0' }],
  ]);
  const asked: string[] = [];
  const clock = { now: 0 };
  const releases = createDevelopmentReleases({
    released: releasedAs(released),
    servers,
    log: pino({ level: 'silent' }),
    now: () => clock.now,
    fetch: async input => {
      asked.push(String(input));
      const answer = answers.get(String(input));
      return answer ? Response.json(answer) : new Response('', { status: 404 });
    },
  });
  return { releases, answers, asked, clock };
}

it('puts a live remote in the place of its release and leaves the others as they are', async () => {
  const { releases } = setUp({ 'mfe-cart': CART });
  await releases.refresh();
  const { host, remotes } = releases.snapshotFor(visitor);
  expect(host).toEqual(snapshot.host);
  expect(remotes.find(({ name }) => name === 'mfe-catalog')).toEqual(snapshot.remotes[1]);
  const cart = remotes.find(({ name }) => name === 'mfe-cart');
  expect(cart).toMatchObject({ channel: 'override', version: '9.0.0', base: CART });
  expect(releases.describe(cart?.digest ?? '').version).toBe('9.0.0');
  expect(releases.describe(host.digest)).toEqual(descriptions.shell);
});

it('has no last good release for what is live, so that a broken one is seen', async () => {
  const [cart, catalog] = snapshot.remotes;
  if (!cart || !catalog) throw new Error('no remotes');
  const { releases } = setUp({ 'mfe-cart': CART }, { ...snapshot, lastGood: [cart, catalog] });
  await releases.refresh();
  expect(releases.snapshotFor(visitor).lastGood).toEqual([catalog]);
});

it('needs no release at all when the shell is live', async () => {
  const { releases } = setUp({ shell: SHELL, 'mfe-cart': CART }, null);
  expect(releases.hasSnapshot()).toBe(false);
  await releases.refresh();
  expect(releases.hasSnapshot()).toBe(true);
  const { host, remotes } = releases.snapshotFor(visitor);
  expect(host.base).toBe(SHELL);
  expect(remotes.map(({ name }) => name)).toEqual(['mfe-cart']);
});

it('says which server has nothing yet, and takes it in when it has', async () => {
  const { releases, answers, clock } = setUp({ 'mfe-cart': CART });
  const answer = answers.get(`${CART}/release.json`) ?? {};
  answers.clear();
  await releases.refresh();
  expect(() => releases.snapshotFor(visitor)).toThrow(/mfe-cart at http:\/\/localhost:5302 has no release yet/);
  answers.set(`${CART}/release.json`, answer);
  clock.now += 1000;
  await releases.refresh();
  expect(releases.snapshotFor(visitor).remotes[0]?.channel).toBe('override');
});

it('refuses a server that serves another room', async () => {
  const { releases, answers } = setUp({ 'mfe-cart': CART });
  answers.set(`${CART}/release.json`, descriptions.catalog);
  await releases.refresh();
  expect(() => releases.snapshotFor(visitor)).toThrow();
});

it('asks once for all reads of a page, and gives the same snapshot while nothing changes', async () => {
  const { releases, answers, asked, clock } = setUp({ 'mfe-cart': CART });
  await Promise.all([releases.refresh(), releases.refresh()]);
  expect(asked).toHaveLength(1);
  const first = releases.snapshotFor(visitor);
  clock.now += 1000;
  await releases.refresh();
  expect(asked).toHaveLength(2);
  expect(releases.snapshotFor(visitor)).toBe(first);
  answers.set(`${CART}/release.json`, { ...descriptions.cart, version: '9.0.1' });
  clock.now += 1000;
  await releases.refresh();
  expect(releases.snapshotFor(visitor).remotes[0]?.version).toBe('9.0.1');
});
