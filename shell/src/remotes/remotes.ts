import type { BrowserRemote, BrowserSnapshot } from '@maru/releases/contract';
import { DeadlineError, HOLD_MS, withDeadline } from './deadline.ts';
import { RemoteFailure, toFailure } from './remote-failure.ts';
import { type LoadedModule, readRemoteModule } from './remote-module.ts';

/** How often this release was asked for before, and whether its last request hung: then another address is needed. */
export interface LoadAttempt {
  number: number;
  hung: boolean;
}

/** Loads what a release exposes as `./remote`. Injected: webpack's federation runtime in the store, a fake in tests. */
export type LoadRemoteModule = (release: BrowserRemote, attempt: LoadAttempt) => Promise<unknown>;

export interface LoadedRemote {
  /** The release that is in use: the snapshot's, or the last good one. */
  release: BrowserRemote;
  module: LoadedModule;
}

export interface Remotes {
  readonly releases: readonly BrowserRemote[];
  /**
   * The remote of that name. A load that failed is tried again at the next call; one that hung, under another address.
   * @throws RemoteFailure within three seconds.
   */
  load(name: string): Promise<LoadedRemote>;
  /** What has been loaded, without waiting. */
  current(name: string): LoadedRemote | undefined;
  /** Gives up a loaded remote, so that the next `load` fetches it again: a part of it hung. */
  forget(name: string, hung: boolean): void;
}

export interface RemotesOptions {
  snapshot: Pick<BrowserSnapshot, 'remotes' | 'lastGood'>;
  loadModule: LoadRemoteModule;
  /** Called once for each release that is going to be used. */
  onLoaded?: (loaded: LoadedRemote) => void;
  /** Called for every release that failed, also when another one took its place. */
  onFailure?: (failure: RemoteFailure) => void;
}

// With a last good release at hand, a release that is this late is no longer waited for alone.
const HEDGE_MS = 2_000;

/** The visitor's remotes: each loaded once, at the release that the snapshot says, or at its last good one. */
export function createRemotes({ snapshot, loadModule, onLoaded, onFailure }: RemotesOptions): Remotes {
  const loaded = new Map<string, LoadedRemote>();
  const pending = new Map<string, Promise<LoadedRemote>>();
  const attempts = new Map<BrowserRemote, LoadAttempt>();

  async function attempt(release: BrowserRemote): Promise<LoadedRemote> {
    const now = attempts.get(release) ?? { number: 0, hung: false };
    attempts.set(release, { number: now.number + 1, hung: now.hung });
    try {
      const exposed = await withDeadline(loadModule(release, now), HOLD_MS);
      return { release, module: shapeOf(release, exposed) };
    } catch (error) {
      const isLate = error instanceof DeadlineError;
      if (isLate) attempts.set(release, { number: now.number + 1, hung: true });
      const failure = isLate
        ? new RemoteFailure(release, 'remote', 'timeout', error)
        : toFailure(release, 'remote', error);
      onFailure?.(failure);
      throw failure;
    }
  }

  async function loadNow(name: string): Promise<LoadedRemote> {
    const release = snapshot.remotes.find(remote => remote.name === name);
    if (!release) throw new Error(`The snapshot has no remote "${name}".`);
    const lastGood = snapshot.lastGood.find(remote => remote.name === name);
    const first = attempt(release);
    const found = await (lastGood ? firstToCome(first, () => attempt(lastGood)) : first);
    loaded.set(name, found);
    onLoaded?.(found);
    return found;
  }

  return {
    releases: snapshot.remotes,
    current: name => loaded.get(name),
    load(name) {
      const known = loaded.get(name);
      if (known) return Promise.resolve(known);
      const running = pending.get(name) ?? loadNow(name).finally(() => pending.delete(name));
      pending.set(name, running);
      return running;
    },
    forget(name, hung) {
      const known = loaded.get(name);
      if (!known) return;
      loaded.delete(name);
      attempts.set(known.release, { number: attempts.get(known.release)?.number ?? 1, hung });
    },
  };
}

function shapeOf(release: BrowserRemote, exposed: unknown): LoadedModule {
  try {
    return readRemoteModule(exposed);
  } catch (error) {
    throw new RemoteFailure(release, 'remote', 'invalid-shape', error);
  }
}

/**
 * The first of two loads that succeeds. The second starts when the first has failed or is late; both together take no
 * longer than `HOLD_MS`, and what is rejected is the first one's failure.
 */
function firstToCome(first: Promise<LoadedRemote>, startSecond: () => Promise<LoadedRemote>): Promise<LoadedRemote> {
  let isThere = false;
  const failed = new Promise<void>(resolve => {
    first.then(
      () => {
        isThere = true;
      },
      () => resolve(),
    );
  });
  const late = new Promise<void>(resolve => setTimeout(resolve, HEDGE_MS));
  const second = Promise.race([failed, late]).then(() => (isThere ? first : startSecond()));
  return withDeadline(Promise.any([first, second]), HOLD_MS).catch(() => first);
}
