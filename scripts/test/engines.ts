import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { styleText } from 'node:util';
import { installByApt } from './apt.ts';
import { readVitest, suite, type Tally } from './runner.ts';

/** The engines that Playwright does not bring, and Debian's programs that they need. */
const ENGINES = {
  webkit: { title: 'WebKit', programs: ['WebKitWebDriver', 'Xvfb'], packages: ['webkit2gtk-driver', 'xvfb'] },
  firefox: { title: 'Firefox', programs: ['firefox-esr'], packages: ['firefox-esr'] },
} as const;

export type Engine = keyof typeof ENGINES;

/**
 * The guest purchase in one further engine. Where it is not there and cannot be installed, a line says so, and it counts
 * as skipped, or as failed where it `mustRun`.
 */
export async function purchaseIn(
  engine: Engine,
  root: string,
  env: NodeJS.ProcessEnv,
  mustRun = false,
): Promise<Tally> {
  const { title, programs, packages } = ENGINES[engine];
  const name = `Purchase in ${title}`;
  const isThere = () => programs.every(program => spawnSync('which', [program]).status === 0);
  if (!isThere() && !(installByApt(title, [...packages, 'fonts-noto-cjk']) && isThere())) {
    process.stdout.write(
      `\n${styleText('bold', `▸ ${name}`)}\n${mustRun ? 'Failed' : 'Skipped'}: ${programs.join(' and ')} not found. Debian: apt-get install ${packages.join(' ')}\n`,
    );
    return { name, passed: 0, failed: Number(mustRun), skipped: Number(!mustRun), seconds: 0 };
  }
  return suite(name, `dist/${engine}.json`, readVitest, {
    root: join(root, 'e2e'),
    command: 'vitest',
    args: [
      'run',
      '--config=vitest.browsers.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=dist/${engine}.json`,
    ],
    env: { ...env, MARU_ENGINE: engine },
  });
}
