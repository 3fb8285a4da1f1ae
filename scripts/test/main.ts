import { join } from 'node:path';
import { readScriptConfig } from '../config.ts';
import { findChromium } from './chromium.ts';
import { purchaseIn } from './engines.ts';
import { check, closing, readPlaywright, readVitest, suite, type Tally } from './runner.ts';

/**
 * Everything that gates a change. `npm run test:soak` runs the long campaigns in full; with `--need-webkit`, as CI says,
 * a missing WebKit is a failure.
 */
const config = readScriptConfig();
const { root } = config;
const isSoak = process.argv.includes('--soak');
const chromium = findChromium(config.chromium);
const env = {
  ...config.environment,
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  ...(chromium ? { MARU_CHROMIUM: chromium } : {}),
  // Campaigns read their length and seed: short ones gate a change, full ones are for soak.
  ...(isSoak ? { MARU_SOAK: '1', ROUNDS: config.environment.ROUNDS ?? '30' } : {}),
};
const turbo = (...args: string[]) => ({
  root,
  command: 'turbo',
  args: ['run', '--output-logs=errors-only', '--concurrency=2', ...args],
  env,
});

const tallies: Tally[] = [
  await check('Types', turbo('typecheck')),
  await check('Lint and format', { root, command: 'biome', args: ['check', '.', '--error-on-warnings'], env }),
  await check('Tokens in styles', { root, command: 'npm', args: ['run', '--silent', 'lint:styles'], env }),
  await check('Rooms and doors', { root, command: 'npm', args: ['run', '--silent', 'lint:rooms'], env }),
  await check('Dead code', { root, command: 'knip', args: [], env }),
  await check('One version of each', { root, command: 'syncpack', args: ['lint'], env }),
  await check('Builds', turbo('build')),
  await suite(
    'Unit and integration',
    '*/dist/test/vitest.json',
    readVitest,
    turbo(
      'test',
      '--continue',
      '--',
      '--reporter=default',
      '--reporter=json',
      '--outputFile.json=dist/test/vitest.json',
    ),
  ),
  await suite('The gate on its corpus', 'dist/test/corpus.json', readVitest, {
    root: join(root, 'releases'),
    command: 'vitest',
    args: [
      'run',
      '--config=vitest.corpus.config.ts',
      '--reporter=default',
      '--reporter=json',
      '--outputFile.json=dist/test/corpus.json',
    ],
    env,
  }),
  await suite('End to end', 'dist/playwright.json', readPlaywright, {
    root: join(root, 'e2e'),
    command: 'playwright',
    args: ['test'],
    env,
  }),
  await purchaseIn('webkit', root, env, process.argv.includes('--need-webkit')),
];
if (isSoak) {
  tallies.push(
    await suite('Every story in Chromium', 'dist/test/stories.json', readVitest, {
      root: join(root, 'ui-kit'),
      command: 'npm',
      args: [
        'run',
        '--silent',
        'test:stories',
        '--',
        '--reporter=default',
        '--reporter=json',
        '--outputFile.json=dist/test/stories.json',
      ],
      env,
    }),
  );
  const args = ['scripts/workflows/main.ts'];
  tallies.push(await check('The pipeline of one remote, run', { root, command: process.execPath, args, env }));
}
process.exitCode = closing(tallies) > 0 ? 1 : 0;
