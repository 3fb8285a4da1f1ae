import { createHash } from 'node:crypto';
import { ReleaseDescription, type Snapshot, type SnapshotRelease } from '@maru/releases/contract';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import * as v from 'valibot';
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

type LiveRelease = { text: string; description: ReleaseDescription; release: SnapshotRelease };

/** Milliseconds for which a description is taken as it was: the reads of one page load, and no more. */
const FRESH_MS = 200;
const ANSWER_MS = 1500;
const NOTHING: Omit<Snapshot, 'host'> = { position: 0, remotes: [], lastGood: [], disabled: [] };

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
      const text = await readText(options.fetch ?? fetch, `${origin}/release.json`);
      failures.delete(name);
      if (live.get(name)?.text === text) return;
      const found = readLive(name, origin, text);
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
    const made = replace(inner, [...live.values()]);
    if (inner) replaced.set(inner, made);
    return made;
  }

  const snapshotFor: ReleaseSource['snapshotFor'] = visitor => {
    if (servers.shell === undefined) return snapshotOf(released.snapshotFor(visitor));
    return snapshotOf(released.hasSnapshot() ? released.snapshotFor(visitor) : undefined);
  };
  return {
    snapshotFor,
    describe: digest => byDigest.get(digest) ?? released.describe(digest),
    filePath: released.filePath,
    book: released.book,
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
    close: released.close,
  };
}

/** Waits for the development servers before whoever asks for a snapshot. */
export function freshReleases(releases: DevelopmentReleases): RequestHandler {
  return async (_req, _res, next) => {
    await releases.refresh();
    next();
  };
}

function replace(inner: Snapshot | undefined, live: readonly LiveRelease[]): Snapshot {
  const releases = live.map(({ release }) => release);
  const names = new Set(releases.map(({ name }) => name));
  const isReleased = ({ name }: { name: string }) => !names.has(name);
  const host = live.find(({ description }) => description.kind === 'host')?.release ?? inner?.host;
  if (!host) throw new Error('no release of the shell is active, and none is live');
  const { position, remotes, lastGood, disabled } = inner ?? NOTHING;
  return {
    position,
    host,
    remotes: [...remotes.filter(isReleased), ...releases.filter(release => release !== host)].sort((a, b) =>
      a.name.localeCompare(b.name),
    ),
    lastGood: lastGood.filter(isReleased),
    disabled: disabled.filter(isReleased),
  };
}

function readLive(name: string, origin: string, text: string): LiveRelease {
  const description = v.parse(ReleaseDescription, JSON.parse(text));
  if (description.name !== name) throw new Error(`${origin} serves ${description.name}`);
  const { room, releaseId, version } = description;
  const digest = createHash('sha256').update(`${origin}\n${text}`).digest('hex').slice(0, 32);
  const release = { name, room, releaseId, version, digest, channel: 'override' as const, base: origin };
  return { text, description, release };
}

async function readText(send: typeof fetch, url: string): Promise<string> {
  const response = await send(url, { signal: AbortSignal.timeout(ANSWER_MS) });
  if (!response.ok) throw new Error(`${url} answers ${response.status}`);
  return response.text();
}
