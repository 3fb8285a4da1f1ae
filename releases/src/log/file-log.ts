import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { link, mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { LogHead, LogRecord } from '../../contract/record.ts';
import { ReleaseError } from '../errors.ts';
import { canonicalJson } from './canonical-json.ts';
import type { LogGuard, ReleaseLog } from './release-log.port.ts';
import { sealFor, takeSealed } from './seal-entry.ts';
import { createVerifiedChain } from './verified-chain.ts';
import { watchDirectory } from './watch-directory.ts';

const LEFTOVER_AGE_MS = 60_000;

export type FileLogOptions = {
  /** Directory of the releases; the log lies in `log/` below it. */
  directory: string;
  /** Who signs, and what is refused; without one the log is not signed. */
  guard?: LogGuard;
};

/**
 * A log of one file an entry. An entry is written whole to a temporary file and then linked to its number, which
 * fails when the number is taken: so no entry is ever torn, two writers cannot both have a number, and there is no
 * lock that a killed process could leave behind.
 * @throws ReleaseError `release/log-corrupt`, `release/log-unreachable`
 */
export async function openFileLog(options: FileLogOptions): Promise<ReleaseLog> {
  const directory = join(options.directory, 'log');
  await mkdir(directory, { recursive: true }).catch(cause => {
    throw new ReleaseError('release/log-unreachable', directory, { cause });
  });
  removeLeftovers(directory);
  const chain = createVerifiedChain(options.guard);
  const refresh = () => chain.readOn(position => readEntry(directory, position));
  refresh();
  refuseGaps(directory, chain.head());
  const stops = new Set<() => void>();

  async function write(seal: (head: LogHead) => LogRecord): Promise<LogRecord> {
    for (;;) {
      refresh();
      const record = seal(chain.head());
      options.guard?.check(record);
      if (await writeEntry(directory, record)) {
        refresh();
        return record;
      }
    }
  }

  return {
    append: async (change, entry) => write(sealFor(change, entry, options.guard)),
    appendSealed: record => write(takeSealed(record)),
    async read(after = 0) {
      refresh();
      return after === 0 ? chain.records() : chain.records().slice(after);
    },
    async head() {
      refresh();
      return chain.head();
    },
    watch(listener, onError) {
      let seen = chain.head().position;
      let failure: string | undefined;
      const stop = watchDirectory(directory, () => {
        try {
          refresh();
          failure = undefined;
        } catch (error) {
          // It is looked at again and again; the same failure is told once.
          if (failure !== String(error)) onError?.(error);
          failure = String(error);
          return;
        }
        const fresh = chain.records().slice(seen);
        if (fresh.length === 0) return;
        seen = chain.head().position;
        listener(fresh);
      });
      stops.add(stop);
      return () => {
        stops.delete(stop);
        stop();
      };
    },
    async close() {
      for (const stop of stops) stop();
      stops.clear();
    },
  };
}

/** An entry beyond the end means that one before it was taken away. */
function refuseGaps(directory: string, head: LogHead): void {
  const last = readdirSync(directory)
    .filter(file => /^\d{10}\.json$/.test(file))
    .sort()
    .at(-1);
  if (!last || Number.parseInt(last, 10) <= head.position) return;
  if (readEntry(directory, head.position + 1) !== undefined) return;
  throw new ReleaseError('release/log-corrupt', `entry ${head.position + 1} is missing, ${last} is there`);
}

/** File of an entry, `0000000001.json` for the first. */
export const entryFile = (position: number) => `${String(position).padStart(10, '0')}.json`;

function readEntry(directory: string, position: number): string | undefined {
  const file = join(directory, entryFile(position));
  try {
    if (!existsSync(file)) return undefined;
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new ReleaseError('release/log-unreachable', file, { cause });
  }
}

/** Whether the entry got its number. Both the bytes and the name are on disk when it did. */
async function writeEntry(directory: string, record: LogRecord): Promise<boolean> {
  const temporary = join(directory, `.${randomUUID()}.tmp`);
  try {
    const file = await open(temporary, 'wx', 0o644);
    await file.writeFile(`${canonicalJson(record)}\n`);
    await file.sync();
    await file.close();
    await link(temporary, join(directory, entryFile(record.position)));
    const folder = await open(directory, 'r');
    await folder.sync();
    await folder.close();
    return true;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw new ReleaseError('release/log-unreachable', `cannot write entry ${record.position}`, { cause });
  } finally {
    await rm(temporary, { force: true });
  }
}

/** Temporary files of writers that were killed. Young ones may belong to a writer at work. */
function removeLeftovers(directory: string): void {
  for (const file of readdirSync(directory)) {
    if (!file.endsWith('.tmp')) continue;
    const path = join(directory, file);
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > LEFTOVER_AGE_MS) rmSync(path, { force: true });
  }
}
