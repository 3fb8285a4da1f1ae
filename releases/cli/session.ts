import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { openReleases, parseSigningKey, type Releases } from '../src/index.ts';
import type { CliConfig } from './config.ts';
import type { Terminal } from './terminal.ts';

/** Options that every command takes. */
export type CommonOptions = { data?: string; json?: boolean };
/** Options of commands that write. */
export type WriteOptions = CommonOptions & { reason?: string; who?: string; key?: string; dryRun?: boolean };

/** What a command works with. */
export type Session = { config: CliConfig; terminal: Terminal };

export function dataDirectoryOf({ config }: Session, { data }: CommonOptions): string {
  return data === undefined ? config.dataDirectory : resolve(data);
}

/** Runs a command on the releases of its data directory and closes them. */
export async function withReleases<Result>(
  session: Session,
  options: CommonOptions & { key?: string },
  use: (releases: Releases) => Promise<Result>,
): Promise<Result> {
  const pem = options.key ? await readFile(resolve(options.key), 'utf8') : session.config.key;
  const releases = await openReleases({
    dataDirectory: dataDirectoryOf(session, options),
    key: pem === undefined ? undefined : parseSigningKey(pem),
  });
  try {
    return await use(releases);
  } finally {
    await releases.close();
  }
}
