import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { publishBuilt, publishKit, ReleaseError } from '@maru/releases';
import { readScriptConfig, type ScriptConfig } from '../config.ts';
import { buildRooms, releaseDirectories, releasedRooms } from './build.ts';
import { isPortFree } from './ports.ts';
import { step, table } from './report.ts';
import { type Stack, startGateway, startServices } from './stack.ts';

let stop = async (): Promise<void> => undefined;
let isStopping = false;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (isStopping) return;
    void end(0, '\nStopping …');
  });
}

try {
  await start(readScriptConfig());
} catch (error) {
  await end(1, error instanceof Error ? error.message : String(error));
}

async function start(config: ScriptConfig): Promise<void> {
  const { root, port, dataDirectory } = config;
  const logDirectory = join(dataDirectory, 'logs');
  if (!(await isPortFree(port)))
    throw new Error(
      `Port ${port} is taken. Stop what listens there, or choose another one: PORT=${port + 1} npm start`,
    );
  mkdirSync(dataDirectory, { recursive: true });
  const options = {
    port,
    dataDirectory,
    logDirectory,
    env: {
      MARU_STORYBOOK_DIR: join(root, 'ui-kit/storybook-static'),
      MARU_CONSOLE_DIR: join(root, 'releases/console/public'),
    },
    onExit: (name: string, code: number | null) => {
      if (!isStopping) void end(1, `${name} ended with code ${code}. Its log: ${join(logDirectory, `${name}.log`)}`);
    },
  };
  const services = await startServices(options);
  stop = () => services.services.stop();
  const [, stack] = await Promise.all([
    step('Services', async () => {
      await services.ready;
      return 'six, each with its own database';
    }),
    release(dataDirectory).then(async () => {
      await services.ready;
      return step('Gateway', async () => {
        const started = await startGateway(services, options);
        stop = started.stop;
        await started.ready();
        return started;
      });
    }),
  ]);
  table(stack, dataDirectory, [['Storybook', `${stack.origin}/storybook/   (built in the background)`]]);
  await buildStorybook(stack, config);
}

async function release(dataDirectory: string): Promise<void> {
  await step('Build', async () => {
    const seen: string[] = [];
    await buildRooms(['build'], releasedRooms(), (room, isCached) => seen.push(isCached ? `${room} (cached)` : room));
    return seen.sort().join(', ');
  });
  await step('Release', async () => {
    const results = await publishBuilt({ dataDirectory, directories: releaseDirectories() });
    const changed = results.filter(result => result.activated);
    return changed.length === 0
      ? 'nothing new'
      : changed.map(result => `${result.name} ${result.releaseId}`).join(', ');
  });
}

/** Storybook is not needed for a purchase: it is built after the store is up, and shown as soon as it is there. */
async function buildStorybook(stack: Stack, { root, dataDirectory }: ScriptConfig): Promise<void> {
  try {
    await step('Storybook', async () => {
      await buildRooms(['build-storybook'], ['ui-kit'], () => undefined);
      return `${stack.origin}/storybook/`;
    });
    await step('Kit release', () => releaseKit(join(root, 'ui-kit'), dataDirectory));
  } catch (error) {
    if (!isStopping) console.error(error instanceof Error ? error.message : error);
  }
}

/** A kit that has changed since its version was released is shown, and becomes a release with its next version. */
async function releaseKit(room: string, dataDirectory: string): Promise<string> {
  try {
    const { version, outcome } = await publishKit({ dataDirectory, room });
    return `${version} ${outcome}`;
  } catch (error) {
    if (error instanceof ReleaseError && error.code === 'release/id-taken') return error.message;
    throw error;
  }
}

async function end(code: number, message: string): Promise<void> {
  isStopping = true;
  console.error(message);
  await stop();
  process.exit(code);
}
