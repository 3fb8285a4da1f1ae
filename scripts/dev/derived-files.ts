import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { failed, said } from './say.ts';
import { watchFolders } from './watch-folders.ts';

/** Files that a room's script makes from others: who changes the source wants the rest to follow. */
interface Derived {
  folder: string;
  match: RegExp;
  runs: readonly { room: string; script: string }[];
}

const derivedOf = (rooms: readonly string[]): Derived[] => [
  ...rooms.map(room => ({ folder: `${room}/messages`, match: /\.json$/, runs: [{ room, script: 'messages' }] })),
  { folder: 'ui-kit/src/tokens', match: /\.tokens\.json$/, runs: [{ room: 'ui-kit', script: 'tokens' }] },
  { folder: 'bff-gateway/contract', match: /\.yaml$/, runs: [{ room: 'bff-gateway', script: 'contract' }] },
  {
    folder: 'mock-services/contract',
    match: /\.yaml$/,
    runs: [
      { room: 'mock-services', script: 'contract' },
      { room: 'bff-gateway', script: 'contract' },
    ],
  },
];

/** Follows messages of the rooms, tokens and contracts, and runs the script that belongs to each. */
export function watchDerivedFiles(root: string, rooms: readonly string[]): () => void {
  const stops = derivedOf(rooms).map(({ folder, match, runs }) =>
    watchFolders(root, {
      folders: [folder],
      match,
      onChange: file => void runAll(root, runs, file),
    }),
  );
  return () => {
    for (const stop of stops) stop();
  };
}

async function runAll(root: string, runs: Derived['runs'], file: string): Promise<void> {
  try {
    for (const { room, script } of runs) {
      await runRoomScript(root, room, script);
      said(`${room}: ${script}`, undefined, file);
    }
  } catch (error) {
    failed(`${file}\n${error instanceof Error ? error.message : error}`);
  }
}

/** @throws Error with the script's own words when it fails. */
export function runRoomScript(root: string, room: string, script: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', script], {
      cwd: join(root, room),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let words = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        words += chunk;
      });
    }
    child.once('error', reject);
    child.once('exit', code => (code === 0 ? resolve() : reject(new Error(`${room}: ${script} failed\n${words}`))));
  });
}
