import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LogRecord } from '../../contract/record.ts';
import { rounds, seed } from '../testing/config.ts';
import type { FixtureOptions } from '../testing/fixture-release.ts';
import { naiveResolve } from '../testing/naive-resolver.ts';
import { createWorld, type World } from '../testing/release-world.ts';
import { bucketOf } from './bucket.ts';
import { isCompatible, missingOperations } from './compatibility.ts';
import { emptyState, foldLog } from './release-state.ts';
import { resolveSnapshot } from './resolve-snapshot.ts';

const NAMES = ['shell', 'mfe-cart', 'mfe-catalog', 'mfe-account'] as const;
const RELEASES = 5;
/** What the gateway has; releases that need more than that are never chosen. */
const OPERATIONS: ReadonlySet<string> = new Set(['getCart']);

type Step = {
  type: 'activate' | 'canary' | 'promote' | 'rollback' | 'disable' | 'enable';
  name: number;
  release: number;
  percent: number;
};

const release = fc.record({
  contract: fc.constantFrom('1.0', '1.0', '1.1', '2.0'),
  react: fc.constantFrom('19', '19', '20'),
  operation: fc.constantFrom(undefined, 'getCart', 'getCart', 'wrapAsGift'),
});
const step: fc.Arbitrary<Step> = fc.record({
  type: fc.constantFrom('activate', 'activate', 'canary', 'promote', 'rollback', 'disable', 'enable'),
  name: fc.nat(NAMES.length - 1),
  release: fc.nat(RELEASES - 1),
  percent: fc.constantFrom(0, 1, 10, 50, 99, 100),
});
const history = fc.record({
  releases: fc.array(fc.array(release, { minLength: RELEASES, maxLength: RELEASES }), {
    minLength: NAMES.length,
    maxLength: NAMES.length,
  }),
  steps: fc.array(step, { maxLength: 30 }),
});
type History = typeof history extends fc.Arbitrary<infer Value> ? Value : never;

function build({ releases, steps }: History) {
  const world = createWorld();
  const published = releases.map((own, index) =>
    own.map((shape, version) => publish(world, NAMES[index] ?? '', `1.${version}.0`, shape)),
  );
  for (const each of steps) append(world, published, each);
  return { world, published };
}

type Published = ReturnType<World['host']>;

type Shape = History['releases'][number][number];

function publish(world: World, name: string, version: string, { contract, react, operation }: Shape): Published {
  const options: FixtureOptions = { contract, requires: { operations: operation ? [operation] : [] } };
  if (name === 'shell') {
    const provides = [{ key: 'react', version: `${react}.0.0`, eager: true, js: [], css: [], consumes: [] }];
    return world.host(version, { ...options, provides });
  }
  const consumes = [{ key: 'react', range: `^${react}.0.0`, singleton: true, hasFallback: false }];
  return world.remote(name.slice('mfe-'.length), version, { ...options, consumes });
}

function append(world: World, published: Published[][], { type, name, release, percent }: Step): void {
  const target = published[name]?.[release];
  if (!target) return;
  if (type === 'disable' || type === 'enable') world[type](target.name);
  else if (type === 'canary') world.canary(target, percent);
  else world[type](target);
}

function resolve(world: World, visitor: { id: string; pin?: number }) {
  try {
    return resolveSnapshot({ records: world.records(), describe: world.describe, visitor, operations: OPERATIONS });
  } catch {
    return undefined;
  }
}

const chosenOf = (snapshot: ReturnType<typeof resolve>) =>
  snapshot && new Map([snapshot.host, ...snapshot.remotes].map(({ name, releaseId }) => [name, releaseId]));
const settings = { numRuns: rounds(300), seed: seed() };

describe('over random release histories', () => {
  it('the choice is the newest set that runs together, as the plain rules say', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(history, fc.uuid(), fc.nat(60), (past, id, pinned) => {
        const { world, published } = build(past);
        const descriptions = new Map(
          published.flat().map(({ releaseId, digest }) => [releaseId, world.describe(digest)]),
        );
        const described = (releaseId: string) => descriptions.get(releaseId) as never;
        const end = world.records().length;
        for (const pin of [end, Math.min(pinned, end)]) {
          // A session from before any host gets what is live now.
          const naive =
            naiveResolve(world.records(), described, { id, pin }, OPERATIONS) ??
            naiveResolve(world.records(), described, { id, pin: end }, OPERATIONS);
          const actual = resolve(world, { id, pin });
          expect(chosenOf(actual)).toEqual(naive?.chosen);
          expect(actual?.disabled.map(({ name }) => name)).toEqual(naive?.disabled);
        }
      }),
      settings,
    );
  });

  it('every remote of a snapshot runs in its host, and so does its last good release', () => {
    fc.assert(
      fc.property(history, fc.uuid(), fc.nat(60), (past, id, pin) => {
        const { world } = build(past);
        const snapshot = resolve(world, { id, pin });
        if (!snapshot) return;
        const host = world.describe(snapshot.host.digest);
        for (const { digest } of [...snapshot.remotes, ...snapshot.lastGood]) {
          expect(isCompatible(host, world.describe(digest))).toBe(true);
        }
        for (const { digest } of [snapshot.host, ...snapshot.remotes, ...snapshot.lastGood]) {
          expect(missingOperations(world.describe(digest), OPERATIONS)).toEqual([]);
        }
        for (const good of snapshot.lastGood) {
          const current = snapshot.remotes.find(({ name }) => name === good.name);
          expect(current?.releaseId).not.toBe(good.releaseId);
        }
      }),
      settings,
    );
  });

  it('activate, canary and promote move no session that has begun', () => {
    const harmless = step.filter(({ type }) => ['activate', 'canary', 'promote'].includes(type));
    fc.assert(
      fc.property(history, fc.array(harmless, { maxLength: 12 }), fc.uuid(), (past, later, id) => {
        const { world, published } = build(past);
        const pin = world.records().length;
        const before = resolve(world, { id, pin });
        if (!before) return;
        for (const each of later) append(world, published, each);
        const { position: _before, ...was } = before;
        const { position: _after, ...is } = resolve(world, { id, pin }) ?? { position: 0 };
        expect(is).toEqual(was);
      }),
      settings,
    );
  });

  it('a rollback and a disable reach every session, whenever it began', () => {
    fc.assert(
      fc.property(
        history,
        fc.nat(NAMES.length - 1),
        fc.nat(RELEASES - 1),
        fc.uuid(),
        fc.nat(60),
        (past, name, release, id, pin) => {
          const { world, published } = build(past);
          const target = published[name]?.[release];
          if (!target || !resolve(world, { id, pin })) return;
          // A rollback to what the gateway cannot serve is refused before it gets into the log (change-release.ts).
          if (missingOperations(world.describe(target.digest), OPERATIONS).length > 0) return;
          const candidates = (records: readonly LogRecord[]) =>
            resolveSnapshot({ records, describe: world.describe, visitor: { id, pin }, operations: OPERATIONS });
          world.rollback(target);
          const chosen = [candidates(world.records()).host, ...candidates(world.records()).remotes];
          const own = chosen.find(each => each.name === target.name);
          // It is the newest decision, so wherever it runs at all it is what everybody has.
          if (own) expect(own.channel).toBe('active');
          if (target.name === 'shell') return;
          world.disable(target.name);
          expect(candidates(world.records()).remotes.map(each => each.name)).not.toContain(target.name);
        },
      ),
      settings,
    );
  });

  it('the same log and visitor give the same snapshot, folded at once or entry by entry', () => {
    fc.assert(
      fc.property(history, fc.uuid(), fc.nat(60), (past, id, pin) => {
        const { world } = build(past);
        const state = emptyState();
        const resolveState = () => {
          try {
            return resolveSnapshot({
              records: state,
              describe: world.describe,
              visitor: { id, pin },
              operations: OPERATIONS,
            });
          } catch {
            return undefined;
          }
        };
        for (const record of world.records()) {
          foldLog([record], state);
          resolveState();
        }
        expect(resolveState()).toEqual(resolve(build(past).world, { id, pin }));
      }),
      settings,
    );
  });
});

describe('a canary’s share', () => {
  const N = 100_000;
  const visitors = Array.from({ length: N }, (_, index) => `${seed()}-${index}`);

  it.each([0, 1, 10, 50, 99, 100])('of %s % is met within four standard deviations', percent => {
    const world = createWorld();
    world.activate(world.host('1.0.0'));
    world.activate(world.remote('cart', '1.0.0'));
    world.canary(world.remote('cart', '1.1.0'), percent);
    const records = world.records();
    let share = 0;
    for (const id of visitors) {
      const { remotes } = resolveSnapshot({ records, describe: world.describe, visitor: { id } });
      if (remotes[0]?.channel === 'canary') share += 1 / N;
    }
    const p = percent / 100;
    expect(Math.abs(share - p)).toBeLessThanOrEqual(4 * Math.sqrt((p * (1 - p)) / N) + 1e-9);
  });

  it('only adds visitors when it is raised', () => {
    const within = (percent: number) => visitors.filter(id => bucketOf(id, 'mfe-cart', '0123456789ab') < percent);
    const shares = [1, 10, 50, 99].map(within);
    for (const [index, share] of shares.entries()) {
      const wider = new Set(shares[index + 1] ?? visitors);
      expect(share.every(id => wider.has(id))).toBe(true);
    }
  });

  it.each([
    ['between remotes', ['mfe-cart', '0123456789ab'], ['mfe-catalog', '0123456789ab']],
    ['between releases of one remote', ['mfe-cart', '0123456789ab'], ['mfe-cart', 'ba9876543210']],
  ] as const)('is drawn independently %s', (_between, [name, releaseId], [otherName, otherId]) => {
    const p = 0.3;
    const both = visitors.filter(
      id => bucketOf(id, name, releaseId) < p * 100 && bucketOf(id, otherName, otherId) < p * 100,
    ).length;
    const expected = p * p;
    expect(Math.abs(both / N - expected)).toBeLessThanOrEqual(4 * Math.sqrt((expected * (1 - expected)) / N));
  });
});
