import { join } from 'node:path';
import { choosePorts } from '../start/ports.ts';
import { type ManagedProcess, startProcess } from '../start/process.ts';
import { runRoomScript } from './derived-files.ts';
import { failed, said } from './say.ts';

/** Development servers' ports follow the store's: 3000 → 5301 … */
const PORT_OFFSET = 2301;

export interface DevServersOptions {
  root: string;
  /** Rooms that follow their sources. */
  live: readonly string[];
  storePort: number;
  logDirectory: string;
  onExit: (name: string, code: number | null) => void;
}

export interface DevServers {
  /** Value of MARU_DEV_RELEASES. */
  releases: string;
  /** Resolves when each has built for the first time, with or without errors. */
  built: Promise<void>;
  stop(): Promise<void>;
}

const DONE = /^(\S+) (built in .*|does not build)$/;

/**
 * One development server a room, each in a process of its own; what they build and refuse goes to the terminal. Where
 * any room is live the shell is served too: hot reload needs its development React.
 */
export async function openDevServers(options: DevServersOptions): Promise<DevServers> {
  const rooms = options.live.length === 0 ? [] : [...new Set(['shell', ...options.live])];
  const ports = await choosePorts(rooms.map((_, index) => options.storePort + PORT_OFFSET + index));
  await Promise.all(rooms.map(room => runRoomScript(options.root, room, 'messages')));
  const servers = rooms.map((room, index) => serve(options, room, ports[index] ?? 0));
  const releases = rooms.map((room, index) => `${room}=http://localhost:${ports[index]}`).join(',');
  return {
    releases,
    built: Promise.all(servers.map(server => server.until(line => DONE.test(line)))).then(() => undefined),
    stop: async () => {
      await Promise.all(servers.map(server => server.stop()));
    },
  };
}

function serve(options: DevServersOptions, room: string, port: number): ManagedProcess {
  const { root, live, storePort, logDirectory, onExit } = options;
  const origins = [`http://localhost:${storePort}`, `http://127.0.0.1:${storePort}`];
  const lines: string[] = [];
  return startProcess({
    name: `dev-${room}`,
    args: [
      'shell/build/dev-run.ts',
      join(root, room),
      ...['--port', String(port)],
      ...origins.flatMap(origin => ['--store', origin]),
      ...(live.includes(room) ? [] : ['--once']),
    ],
    env: {},
    logFile: join(logDirectory, `dev-${room}.log`),
    onExit: code => onExit(`The development server of ${room}`, code),
    onLine(line) {
      const done = DONE.exec(line);
      if (!done) return void lines.push(line);
      const words = lines.splice(0).join('\n');
      if (line.endsWith('does not build')) failed(`${line}\n${words}`);
      else said(line);
    },
  });
}
