import { spawnSync } from 'node:child_process';

/** Installs Debian's packages where this is Debian and we are root. @returns whether they are there now. */
export function installByApt(what: string, packages: readonly string[]): boolean {
  if (process.getuid?.() !== 0 || spawnSync('which', ['apt-get']).status !== 0) return false;
  process.stdout.write(`Installing ${what} from Debian’s packages, once …\n`);
  const run = (...args: string[]) => spawnSync('apt-get', args, { stdio: 'ignore' }).status === 0;
  return run('update', '-qq') && run('install', '-y', '-qq', '--no-install-recommends', ...packages);
}
