import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { repository } from './config.ts';

/**
 * The directory of a build: the one that is named, or what turbo builds of the working copy.
 * @throws Error when the build fails
 */
export async function builtDirectory(name: string, named: string | undefined): Promise<string> {
  if (named !== undefined) return resolve(named);
  await runTask(name, 'build');
  return join(repository, name, 'dist', 'release');
}

/**
 * Runs a task of turbo for one deployable. Its output goes to stderr, so that `--json` stays one document.
 * @throws Error when it fails
 */
export async function runTask(name: string, task: string): Promise<void> {
  const turbo = spawn('npx', ['--no-install', 'turbo', 'run', task, `--filter=@maru/${name}`], {
    cwd: repository,
    stdio: ['ignore', process.stderr, process.stderr],
  });
  const code = await new Promise<number | null>((done, fail) => turbo.once('error', fail).once('close', done));
  if (code !== 0) throw new Error(`the build of ${name} failed`);
}
