import { createHash } from 'node:crypto';
import { ReleaseDescription, type Snapshot, type SnapshotRelease } from '@maru/releases/contract';
import * as v from 'valibot';

/** A release that is not published: a server has its files, and its `release.json` at the root. */
export interface LiveRelease {
  text: string;
  description: ReleaseDescription;
  release: SnapshotRelease;
}

const ANSWER_MS = 1500;
const NOTHING: Omit<Snapshot, 'host'> = { position: 0, remotes: [], lastGood: [], disabled: [] };

/** What a server has as the release of a deployable. @throws when it does not answer, or serves another one */
export async function fetchLive(send: typeof fetch, name: string, origin: string): Promise<LiveRelease> {
  const url = `${origin}/release.json`;
  // A redirect would lead from an allowed origin to another.
  const response = await send(url, { signal: AbortSignal.timeout(ANSWER_MS), redirect: 'error' });
  if (!response.ok) throw new Error(`${url} answers ${response.status}`);
  return readLive(name, origin, await response.text());
}

/** A snapshot with some releases in the place of those that it has. A live one has no last good one beside it. */
export function replaceReleases(inner: Snapshot | undefined, live: readonly LiveRelease[]): Snapshot {
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
