import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openReleases, publishBuilt, releaseStatus } from '@maru/releases';
import { readScriptConfig } from '../config.ts';
import { runCommand } from '../run-command.ts';
import { buildRooms, releaseDirectories, releasedRooms } from '../start/build.ts';
import { startGateway, startServices } from '../start/stack.ts';
import type { RunOptions } from './run-options.ts';
import { runWorkflow, type WorkflowResult } from './run-workflow.ts';

/**
 * `node scripts/workflows/main.ts`: runs the pipeline of mfe-cart as its workflow is written, from a clean checkout to a
 * promoted release on a store of its own, then the workflow that takes it back by name. Exits with 1 when a job fails or
 * the store does not have what it should.
 */
const PART = 'mfe-cart';
const TEAM = 'cart';
const config = readScriptConfig();
const say = (line: string) => process.stdout.write(`${line}\n`);
const directory = await mkdtemp(join(tmpdir(), 'maru-pipeline-'));
const dataDirectory = join(directory, 'data');
const ends: (() => Promise<unknown>)[] = [];

try {
  const origin = await startStore();
  const { source, before, sha } = await commitAChange();
  const options = { source, directory, sha, ...(await surroundings(origin)) };
  const versionBefore = await liveVersion();
  await run('.github/workflows/mfe-cart.yml', {}, { ...options, event: { name: 'push', payload: { before } } });
  await expectVersion('1.1.0');
  const given = { part: PART, reason: 'To see that it goes back' };
  await run('.github/workflows/rollback.yml', given, {
    ...options,
    event: { name: 'workflow_dispatch', payload: { inputs: given } },
  });
  await expectVersion(versionBefore);
  await rm(directory, { recursive: true, force: true });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(`Everything that the steps said: ${join(directory, 'log.txt')}`);
  process.exitCode = 1;
} finally {
  for (const end of ends) await end();
}

async function startStore(): Promise<string> {
  await buildRooms(['build'], releasedRooms(), () => undefined);
  await publishBuilt({ dataDirectory, directories: releaseDirectories() });
  const options = { port: 0, dataDirectory, logDirectory: join(directory, 'logs') };
  const services = await startServices(options);
  ends.unshift(() => services.services.stop());
  await services.ready;
  const store = await startGateway(services, options);
  ends.unshift(() => store.stop());
  await store.ready();
  return store.origin;
}

/** A clone of what is committed here, with a change of the cart on top. */
async function commitAChange() {
  const source = join(directory, 'source');
  const git = async (...args: string[]) =>
    (
      await runCommand('git', ['-c', 'user.name=pipeline', '-c', 'user.email=pipeline@maru.example', ...args], {
        cwd: source,
      })
    ).trim();
  await runCommand('git', ['clone', '--quiet', config.root, source], { cwd: directory });
  const before = await git('rev-parse', 'HEAD');
  await edit(join(source, PART, 'package.json'), /"version": "[^"]+"/, '"version": "1.1.0"');
  await edit(join(source, PART, 'messages/en.json'), 'What you add is set down here.', 'What you add waits here.');
  await git('commit', '--quiet', '--all', '--message', '[mfe-cart] A warmer sentence for the empty cart');
  return { source, before, sha: await git('rev-parse', 'HEAD') };
}

async function edit(file: string, from: RegExp | string, to: string): Promise<void> {
  await writeFile(file, (await readFile(file, 'utf8')).replace(from, to));
}

/** What a forge would hold for the part, and what its machine has. */
async function surroundings(origin: string): Promise<Pick<RunOptions, 'secrets' | 'vars' | 'environment' | 'onStep'>> {
  const { PATH = '', HOME = '' } = config.environment;
  return {
    secrets: { MARU_KEY: await readFile(join(dataDirectory, 'keys', `${TEAM}.pem`), 'utf8') },
    vars: { MARU_REMOTE: origin },
    environment: {
      PATH: `${dirname(process.execPath)}:${PATH}`,
      HOME,
      npm_config_prefer_offline: 'true',
      npm_config_loglevel: 'error',
      ...(config.chromium ? { MARU_CHROMIUM: config.chromium } : {}),
    },
    onStep: ({ workflow, job, step, outcome, milliseconds }) =>
      say(
        `${outcome.padEnd(18)} ${(milliseconds / 1000).toFixed(1).padStart(6)} s  ${workflow.slice(18)} · ${job} · ${step}`,
      ),
  };
}

async function run(file: string, given: Record<string, unknown>, options: RunOptions): Promise<void> {
  const { result, jobs } = await runWorkflow(file, given, options);
  say(`${file}: ${result} (${jobsLine(jobs)})\n`);
  if (result !== 'success') throw new Error(`${file} did not come through.`);
}

function jobsLine(jobs: WorkflowResult['jobs']): string {
  const results = Object.entries(jobs).map(([name, { result }]) => `${name} ${result}`);
  return results.join(', ');
}

async function liveVersion(): Promise<string | undefined> {
  const releases = await openReleases({ dataDirectory });
  try {
    const { entries } = await releaseStatus(releases.log, releases.store);
    return entries.find(({ name }) => name === PART)?.active?.version;
  } finally {
    await releases.close();
  }
}

async function expectVersion(wanted: string | undefined): Promise<void> {
  const live = await liveVersion();
  if (live !== wanted) throw new Error(`${PART} is live at ${live}, and should be at ${wanted}.`);
  say(`${PART} is live at ${live}`);
}
