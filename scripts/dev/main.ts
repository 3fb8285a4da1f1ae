import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { publishBuilt } from '@maru/releases';
import { readScriptConfig, type ScriptConfig } from '../config.ts';
import { buildRooms, releaseDirectory } from '../start/build.ts';
import { isPortFree } from '../start/ports.ts';
import { step, table } from '../start/report.ts';
import { launchGateway, type StackOptions, startGateway, startServices } from '../start/stack.ts';
import { watchDerivedFiles } from './derived-files.ts';
import { openDevServers } from './dev-servers.ts';
import { type LiveParts, livePartsOf, roomsToRelease } from './live-parts.ts';
import { createRestarting, type Restarting } from './restarting.ts';
import { failed } from './say.ts';
import { watchFolders } from './watch-folders.ts';

const GATEWAY_SOURCES = ['bff-gateway/src', 'bff-gateway/contract', 'releases/src', 'releases/contract'];
const SERVICE_SOURCES = ['mock-services/src', 'mock-services/contract'];

/** What is to be ended, the last one first. */
const running: { stop(): Promise<void> | void }[] = [];
let isStopping = false;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (!isStopping) void end(0, '\nStopping …');
  });
}

try {
  await start(readScriptConfig(), livePartsOf(parseArgs({ allowPositionals: true }).positionals));
} catch (error) {
  if (!isStopping) await end(1, error instanceof Error ? error.message : String(error));
}

async function start({ root, port, dataDirectory }: ScriptConfig, live: LiveParts): Promise<void> {
  const logDirectory = join(dataDirectory, 'logs');
  if (!(await isPortFree(port)))
    throw new Error(
      `Port ${port} is taken. Stop what listens there, or choose another one: PORT=${port + 1} npm run dev`,
    );
  mkdirSync(dataDirectory, { recursive: true });
  const devServers = await openDevServers({
    root,
    live: live.rooms,
    storePort: port,
    logDirectory,
    onExit: (name, code) => {
      if (!isStopping) failed(`${name} ended with code ${code}. Its log is in ${logDirectory}`);
    },
  });
  running.push(devServers);
  const options: StackOptions = {
    port,
    dataDirectory,
    logDirectory,
    env: {
      MARU_ENV: 'development',
      MARU_DEV_RELEASES: devServers.releases,
      MARU_STORYBOOK_DIR: join(root, 'ui-kit/storybook-static'),
      MARU_CONSOLE_DIR: join(root, 'releases/console/public'),
    },
  };
  const services = await startServices(options);
  const liveServices = createRestarting('services', services.services, services.launch);
  running.push(liveServices);
  await Promise.all([
    step('Services', async () => {
      await services.ready;
      return live.services ? 'live' : 'as they are';
    }),
    step('Live', async () => {
      await devServers.built;
      return live.rooms.join(', ') || 'no browser room';
    }),
    release(dataDirectory, roomsToRelease(live)),
  ]);
  const launch = () => {
    const { process, ready } = launchGateway(services, options);
    return { process, ready: ready() };
  };
  const { stack, liveGateway } = await step('Gateway', async () => {
    const stack = await startGateway(services, options);
    const liveGateway = createRestarting('gateway', stack.processes.gateway, launch);
    running.push(liveGateway);
    await stack.ready();
    return { stack, liveGateway };
  });
  table(stack, dataDirectory, [['Live', liveNames(live) || 'nothing']]);
  running.push({ stop: watchDerivedFiles(root, live.rooms) });
  if (live.gateway) follow(root, GATEWAY_SOURCES, liveGateway);
  if (live.services) follow(root, SERVICE_SOURCES, liveServices);
}

function liveNames({ rooms, gateway, services }: LiveParts): string {
  return [...rooms, ...(gateway ? ['bff-gateway'] : []), ...(services ? ['mock-services'] : [])].join(' · ');
}

function follow(root: string, folders: readonly string[], part: Restarting): void {
  running.push({ stop: watchFolders(root, { folders, onChange: file => void part.restart(file) }) });
}

/** What is not live is released, as `npm start` does it. */
async function release(dataDirectory: string, rooms: readonly string[]): Promise<void> {
  if (rooms.length === 0) return;
  await step('Release', async () => {
    await buildRooms(['build'], rooms, () => undefined);
    await publishBuilt({ dataDirectory, directories: rooms.map(releaseDirectory) });
    return rooms.join(', ');
  });
}

async function end(code: number, message: string): Promise<void> {
  isStopping = true;
  console.error(message);
  for (const part of running.toReversed()) await part.stop();
  process.exit(code);
}
