import { type FileLogOptions, openFileLog } from './file-log.ts';
import type { ReleaseLog } from './release-log.port.ts';

export type LogOptions = FileLogOptions;

/** Opens the release log. Drivers: files below a directory. */
export function openLog(options: LogOptions): Promise<ReleaseLog> {
  return openFileLog(options);
}
