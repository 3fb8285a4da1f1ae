import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { openReleases, parseSigningKey, ReleaseError, type Releases, type SigningKey } from '../src/index.ts';
import type { CliConfig } from './config.ts';
import { createRemoteStore, type RemoteStore } from './remote-store.ts';
import type { Terminal } from './terminal.ts';

/** Options that every command takes. */
export type CommonOptions = { data?: string; json?: boolean; remote?: string; key?: string };
/** Options of commands that write. */
export type WriteOptions = CommonOptions & { reason?: string; who?: string; dryRun?: boolean };

/** What a command works with. */
export type Session = { config: CliConfig; terminal: Terminal };

export function dataDirectoryOf({ config }: Session, { data }: CommonOptions): string {
  return data === undefined ? config.dataDirectory : resolve(data);
}

/** The key that was named on the command line or in the environment. */
export async function namedKey({ config }: Session, { key }: { key?: string }): Promise<SigningKey | undefined> {
  const pem = key ? await readFile(resolve(key), 'utf8') : config.key;
  return pem === undefined ? undefined : parseSigningKey(pem);
}

/** The keys to sign with: the named one, or all of `keys/`. */
export async function signingKeys(
  session: Session,
  options: { key?: string },
  { keys }: Releases,
): Promise<SigningKey[]> {
  const named = await namedKey(session, options);
  return named ? [named] : [...keys.all().values()];
}

/** The store that was named to work on over HTTP, with the key that was named; undefined to work on this place. */
export async function remoteStore(session: Session, options: CommonOptions): Promise<RemoteStore | undefined> {
  const origin = options.remote ?? session.config.remote;
  if (origin === undefined) return undefined;
  if (!URL.canParse(origin)) throw new ReleaseError('release/remote-failed', `${origin} is no address`);
  return createRemoteStore({ origin: new URL(origin).origin, key: await namedKey(session, options) });
}

/** Runs a command on the releases of its data directory and closes them. */
export async function withReleases<Result>(
  session: Session,
  options: CommonOptions,
  use: (releases: Releases) => Promise<Result>,
): Promise<Result> {
  const dataDirectory = dataDirectoryOf(session, options);
  const { databaseUrl } = session.config;
  const releases = await openReleases({ dataDirectory, databaseUrl, key: await namedKey(session, options) });
  try {
    return await use(releases);
  } finally {
    await releases.close();
  }
}
