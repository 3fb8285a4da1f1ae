import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A PostgreSQL server of a test's own, on a free port of 127.0.0.1, with its files in a temporary folder. */
export type PrivatePostgres = {
  /** Creates an empty database and returns its `postgres://` URL. */
  createDatabase(name: string): string;
  /** Ends every connection of the server, as a crash of the network does. */
  dropConnections(): void;
  stop(): Promise<void>;
};

const DEBIAN = '/usr/lib/postgresql';
const READY_MS = 30_000;

/** Folder of the newest server's programs, or undefined where PostgreSQL is not installed. */
export function findPostgres(): string | undefined {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...versions.map(version => join(DEBIAN, version, 'bin')), ...pathFolders()];
  return folders.find(folder => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
}

/** What a suite that is skipped says; empty where it runs. */
export const postgresMissing = (): string =>
  findPostgres() ? '' : 'skipped: PostgreSQL is not installed (apt-get install postgresql)';

/** Starts a server. It keeps nothing: writes are not flushed, and `stop` deletes its folder. */
export async function startPrivatePostgres(): Promise<PrivatePostgres> {
  const programs = findPostgres();
  if (!programs) throw new Error(postgresMissing());
  const directory = mkdtempSync(join(tmpdir(), 'maru-postgres-'));
  // The server refuses to run as root; Debian's package comes with a user for it.
  const owner = process.getuid?.() === 0 ? ownerOf('postgres') : undefined;
  if (owner) chownSync(directory, owner.uid, owner.gid);
  const options = { ...owner, cwd: directory, env: { PATH: programs, LC_ALL: 'C' } };
  const data = join(directory, 'data');
  const made = spawnSync(join(programs, 'initdb'), ['-D', data, '-U', 'maru', '-A', 'trust', '-E', 'UTF8', '-N'], {
    ...options,
    encoding: 'utf8',
  });
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
  const port = await freePort();
  const settings = ['listen_addresses=127.0.0.1', `unix_socket_directories=${directory}`, 'fsync=off', `port=${port}`];
  const server = spawn(join(programs, 'postgres'), ['-D', data, ...settings.flatMap(one => ['-c', one])], {
    ...options,
    stdio: 'ignore',
  });
  const ended = new Promise<void>(resolve => server.once('exit', () => resolve()));
  const query = (sql: string) =>
    execFileSync(
      join(programs, 'psql'),
      ['-qAtX', '-h', '127.0.0.1', '-p', String(port), '-U', 'maru', '-d', 'postgres', '-c', sql],
      {
        stdio: ['ignore', 'pipe', 'ignore'],
        encoding: 'utf8',
        env: { PATH: `${programs}:/usr/bin:/bin` },
      },
    );
  await waitFor(() => query('select 1').trim() === '1');
  return {
    createDatabase(name) {
      query(`create database "${name}"`);
      return `postgres://maru@127.0.0.1:${port}/${name}`;
    },
    dropConnections() {
      query(
        'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname is not null',
      );
    },
    async stop() {
      // SIGINT is the server's fast shutdown: it does not wait for clients.
      server.kill('SIGINT');
      await ended;
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

function ownerOf(user: string): { uid: number; gid: number } {
  const idOf = (option: string) => Number(execFileSync('id', [option, user], { encoding: 'utf8' }));
  return { uid: idOf('-u'), gid: idOf('-g') };
}

function pathFolders(): string[] {
  const { stdout } = spawnSync('sh', ['-c', 'command -v postgres'], { encoding: 'utf8' });
  return stdout.trim() === '' ? [] : [join(stdout.trim(), '..')];
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function waitFor(isReady: () => boolean): Promise<void> {
  const until = Date.now() + READY_MS;
  for (;;) {
    try {
      if (isReady()) return;
    } catch (error) {
      if (Date.now() > until) throw error;
    }
    if (Date.now() > until) throw new Error('PostgreSQL did not start');
    await new Promise(resolve => setTimeout(resolve, 100));
  }
}
