import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installByApt } from './apt.ts';

const KNOWN = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/**
 * The browser for the end-to-end tests: the one named, else one that is installed, else Debian's package, else
 * Playwright's own download.
 * @returns its path, or undefined for Playwright's own.
 * @throws Error when none can be had.
 */
export function findChromium(named: string | undefined): string | undefined {
  if (named && !existsSync(named)) throw new Error(`MARU_CHROMIUM names ${named}, which does not exist.`);
  const found = named ?? KNOWN.find(path => existsSync(path));
  if (found) return found;
  if (installByApt('Chromium', ['chromium', 'fonts-noto-cjk'])) return KNOWN.find(path => existsSync(path));
  const download = spawnSync('npx', ['playwright', 'install', '--with-deps', 'chromium'], { stdio: 'inherit' });
  if (download.status === 0) return undefined;
  throw new Error(
    'There is no Chromium, and neither apt-get nor Playwright could install one. Install it, or set MARU_CHROMIUM to its path.',
  );
}
