import { spawn } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** Rooms that are released: the shell and every remote, found by being there. */
export function releasedRooms(): string[] {
  return [
    'shell',
    ...globSync('mfe-*/remote.manifest.json', { cwd: ROOT })
      .map(path => path.split(/[\\/]/)[0] ?? '')
      .sort(),
  ];
}

export const releaseDirectory = (room: string): string => join(ROOT, room, 'dist/release');
export const releaseDirectories = (): string[] => releasedRooms().map(releaseDirectory);

/**
 * Builds what has changed (turbo knows).
 * @param onRoom called with each room as it is done and whether it came from the cache.
 * @throws Error with the build's own words when a room fails.
 */
export async function buildRooms(
  tasks: readonly string[],
  rooms: readonly string[],
  onRoom: (room: string, isCached: boolean) => void,
): Promise<void> {
  const filters = rooms.map(room => `--filter=@maru/${room}`);
  const output = await turbo(['run', ...tasks, ...filters, '--output-logs=new-only', '--log-order=grouped'], line => {
    const done = /^@maru\/([a-z-]+):(?:build|build-storybook): cache (hit|miss)/.exec(line);
    if (done?.[1]) onRoom(done[1], done[2] === 'hit');
  });
  if (output.code !== 0) throw new Error(`The build failed:\n${output.lines.slice(-60).join('\n')}`);
}

function turbo(args: string[], onLine: (line: string) => void): Promise<{ code: number | null; lines: string[] }> {
  return new Promise((resolve, reject) => {
    const child = spawn(join(ROOT, 'node_modules/.bin/turbo'), args, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', NO_COLOR: '1' },
    });
    const lines: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        for (const line of chunk.split('\n').filter(Boolean)) {
          lines.push(line);
          onLine(line);
        }
      });
    }
    child.once('error', reject);
    child.once('exit', code => resolve({ code, lines }));
  });
}

/** The operator's password, which identity makes at its first start. */
export function operatorPassword(dataDirectory: string): string | null {
  const file = join(dataDirectory, 'operator-password.txt');
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null;
}
