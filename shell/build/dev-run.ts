import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { roomOf, startDevServer } from './dev-server.ts';

/** `dev-run.ts <folder> --port 5301 --store http://localhost:3000 [--once]`: serves one room to a store in development. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    port: { type: 'string', default: '5301' },
    store: { type: 'string', multiple: true, default: ['http://localhost:3000'] },
    once: { type: 'boolean', default: false },
  },
});
const directory = resolve(positionals[0] ?? '.');
const room = roomOf(directory);

const server = await startDevServer({
  directory,
  port: Number(values.port),
  storeOrigins: values.store,
  isLive: !values.once,
  onBuilt(errors, milliseconds) {
    if (errors) console.error(`${errors}\n${room} does not build`);
    else process.stdout.write(`${room} built in ${(milliseconds / 1000).toFixed(1)} s\n`);
  },
});

let isStopping = false;
for (const event of ['SIGINT', 'SIGTERM', 'disconnect'] as const) process.on(event, () => void stop());

async function stop(): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  await server.stop();
  process.exit(0);
}
