import { spawn } from 'node:child_process';
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { styleText } from 'node:util';

export interface Tally {
  name: string;
  passed: number;
  failed: number;
  skipped: number;
  seconds: number;
}

export interface CommandOptions {
  root: string;
  command: string;
  args: readonly string[];
  env?: NodeJS.ProcessEnv;
}

/** Runs a command with its output shown. @returns whether it exited 0. */
function runCommand({ root, command, args, env }: CommandOptions): Promise<boolean> {
  return new Promise(resolve => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env });
    child.once('error', error => {
      console.error(error.message);
      resolve(false);
    });
    child.once('exit', code => resolve(code === 0));
  });
}

/** A check that passes or fails as one. */
export async function check(name: string, options: CommandOptions): Promise<Tally> {
  heading(name);
  const started = performance.now();
  const isGood = await runCommand(options);
  return {
    name,
    passed: Number(isGood),
    failed: Number(!isGood),
    skipped: 0,
    seconds: (performance.now() - started) / 1000,
  };
}

/**
 * A test runner that writes JSON reports. What it says of itself counts; a runner that fails without a failed test, or
 * that ran no test at all, counts as one failure.
 */
export async function suite(
  name: string,
  reports: string,
  read: (report: unknown) => Omit<Tally, 'name' | 'seconds'>,
  options: CommandOptions,
): Promise<Tally> {
  heading(name);
  const started = performance.now();
  for (const file of globSync(reports, { cwd: options.root })) rmSync(join(options.root, file));
  const isGood = await runCommand(options);
  const tally: Tally = { name, passed: 0, failed: 0, skipped: 0, seconds: 0 };
  for (const file of globSync(reports, { cwd: options.root })) {
    const path = join(options.root, file);
    if (!existsSync(path)) continue;
    const counts = read(JSON.parse(readFileSync(path, 'utf8')));
    tally.passed += counts.passed;
    tally.failed += counts.failed;
    tally.skipped += counts.skipped;
  }
  if (tally.failed === 0 && (!isGood || tally.passed === 0)) tally.failed = 1;
  tally.seconds = (performance.now() - started) / 1000;
  return tally;
}

/** Shape of Vitest's JSON report. */
export function readVitest(report: unknown): Omit<Tally, 'name' | 'seconds'> {
  const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites, testResults } = report as Record<
    string,
    number
  > & { testResults: { status: string; assertionResults: unknown[] }[] };
  // A file that cannot be loaded fails without a test of its own.
  const broken = testResults.filter(file => file.status === 'failed' && file.assertionResults.length === 0).length;
  return {
    passed: numPassedTests ?? 0,
    failed: Math.max((numFailedTests ?? 0) + broken, numFailedTestSuites ? 1 : 0),
    skipped: numPendingTests ?? 0,
  };
}

/** Shape of Playwright's JSON report. */
export function readPlaywright(report: unknown): Omit<Tally, 'name' | 'seconds'> {
  const { stats, errors } = report as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
    errors: unknown[];
  };
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + (errors.length > 0 ? 1 : 0),
    skipped: stats.skipped,
  };
}

/** Prints a row for each part and the closing line that sums them. @returns the number of failures. */
export function closing(tallies: readonly Tally[]): number {
  const sum = (key: 'passed' | 'failed' | 'skipped') => tallies.reduce((total, tally) => total + tally[key], 0);
  heading('Summary');
  for (const { name, passed, failed, skipped, seconds } of tallies) {
    const mark = failed ? styleText('red', '✗') : styleText('green', '✓');
    process.stdout.write(
      `${mark} ${name.padEnd(28)} ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}  ${seconds.toFixed(1)} s\n`,
    );
  }
  process.stdout.write(
    `\n${sum('passed')} passed, ${sum('failed')} failed${sum('skipped') ? `, ${sum('skipped')} skipped` : ''}\n`,
  );
  return sum('failed');
}

function heading(name: string): void {
  process.stdout.write(`\n${styleText('bold', `▸ ${name}`)}\n`);
}
