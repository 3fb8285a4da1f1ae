import { type FileLogOptions, openFileLog } from './file-log.ts';
import { openPostgresLog } from './postgres-log.ts';
import type { ReleaseLog } from './release-log.port.ts';

export type LogOptions = FileLogOptions & {
  /** `postgres://…`: the log lies in that database instead of below the directory. */
  databaseUrl?: string;
};

/** Opens the release log: in a PostgreSQL database where one is named, else as files below a directory. */
export function openLog({ directory, guard, databaseUrl }: LogOptions): Promise<ReleaseLog> {
  return databaseUrl === undefined ? openFileLog({ directory, guard }) : openPostgresLog({ url: databaseUrl, guard });
}
