import type { ReleaseDescription, Snapshot } from '@maru/releases/contract';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { fetchLive, type LiveRelease, replaceReleases } from './live-release.ts';
import type { ReleaseSource } from './release-source.ts';

/** The released code with some releases replaced by what development servers are building. */
export interface DevelopmentReleases extends ReleaseSource {
  /** Asks the servers again, unless that was a moment ago. What fails is logged, and said by `snapshotFor`. */
  refresh(): Promise<void>;
}

export interface DevelopmentOptions {
  released: ReleaseSource;
  /** Deployable → origin of its development server, which has `release.json` at its root. */
  servers: Readonly<Record<string, string>>;
  log: Logger;
  now: () => number;
  fetch?: typeof fetch;
}

/** Milliseconds for which a description is taken as it was: the reads of one page load, and no more. */
const FRESH_MS = 200;

/**
 * A remote that is live needs no release; nor does the shell when every remote is live as well. A live release has no
 * last good one beside it: falling back would hide what a developer wants to see.
 */
export function createDevelopmentReleases(options: DevelopmentOptions): DevelopmentReleases {
  const { released, servers, log, now } = options;
  const live = new Map<string, LiveRelease>();
  const byDigest = new Map<string, ReleaseDescription>();
  const failures = new Map<string, Error>();
  let replaced = new WeakMap<Snapshot, Snapshot>();
  let asked: { at: number; done: Promise<void> } | undefined;

  async function ask(name: string, origin: string): Promise<void> {
    try {
      const found = await fetchLive(options.fetch ?? fetch, name, origin);
      failures.delete(name);
      if (live.get(name)?.text === found.text) return;
      live.set(name, found);
      byDigest.set(found.release.digest, found.description);
      replaced = new WeakMap();
    } catch (cause) {
      if (!failures.has(name)) log.warn({ err: cause, origin }, `the development server of ${name} cannot be read`);
      failures.set(name, new Error(`the development server of ${name} at ${origin} has no release yet`, { cause }));
    }
  }

  function snapshotOf(inner: Snapshot | undefined): Snapshot {
    const missing = Object.keys(servers).find(name => !live.has(name));
    if (missing) throw failures.get(missing) ?? new Error(`the development server of ${missing} was not asked yet`);
    const known = inner && replaced.get(inner);
    if (known) return known;
    const made = replaceReleases(inner, [...live.values()]);
    if (inner) replaced.set(inner, made);
    return made;
  }

  const snapshotFor: ReleaseSource['snapshotFor'] = visitor => {
    if (servers.shell === undefined) return snapshotOf(released.snapshotFor(visitor));
    return snapshotOf(released.hasSnapshot() ? released.snapshotFor(visitor) : undefined);
  };
  return {
    ...released,
    snapshotFor,
    describe: digest => byDigest.get(digest) ?? released.describe(digest),
    hasSnapshot() {
      try {
        snapshotFor({ id: 'readiness' });
        return true;
      } catch {
        return false;
      }
    },
    refresh() {
      if (!asked || now() - asked.at > FRESH_MS) {
        const done = Promise.all(Object.entries(servers).map(([name, origin]) => ask(name, origin)));
        asked = { at: now(), done: done.then(() => undefined) };
      }
      return asked.done;
    },
  };
}

/** Waits for the development servers before whoever asks for a snapshot. */
export function freshReleases(releases: DevelopmentReleases): RequestHandler {
  return async (_req, _res, next) => {
    await releases.refresh();
    next();
  };
}
