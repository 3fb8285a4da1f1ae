import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publishBuilt } from '@maru/releases';
import { chromium } from '@playwright/test';
import { readScriptConfig } from '../../scripts/config.ts';
import { buildRooms, releaseDirectories, releasedRooms } from '../../scripts/start/build.ts';
import { startGateway, startServices } from '../../scripts/start/stack.ts';
import { findChromium } from '../../scripts/test/chromium.ts';
import { runReleaseDemo } from './release-demo.ts';

/** `npm run demo:release`: a release of the cart on a store of its own, from an edit to a rollback, with its timeline. */
const config = readScriptConfig();
const say = (line: string) => process.stdout.write(`${line}\n`);
const directory = await mkdtemp(join(tmpdir(), 'maru-demo-'));
const dataDirectory = join(directory, 'data');
const options = { port: 0, dataDirectory, logDirectory: join(directory, 'logs') };
const ends: (() => Promise<unknown>)[] = [() => rm(directory, { recursive: true, force: true })];

try {
  say('Building the store as it is …');
  await buildRooms(['build'], releasedRooms(), () => undefined);
  await publishBuilt({ dataDirectory, directories: releaseDirectories() });
  const services = await startServices(options);
  ends.unshift(() => services.services.stop());
  await services.ready;
  const store = await startGateway(services, options);
  ends.unshift(() => store.stop());
  await store.ready();
  const executablePath = findChromium(config.chromium);
  const browser = await chromium.launch({ args: ['--no-sandbox'], ...(executablePath && { executablePath }) });
  ends.unshift(() => browser.close());
  say(`The store runs at ${store.origin}\n`);
  const workspace = join(directory, 'copy');
  await runReleaseDemo({
    repository: config.root,
    workspace,
    buildCache: config.buildCache,
    store: { origin: store.origin, dataDirectory },
    browser,
    say,
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  for (const end of ends) await end();
}
