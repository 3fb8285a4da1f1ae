import { type Command, CommanderError } from 'commander';
import { ReleaseError } from '../src/index.ts';
import { readConfig } from './config.ts';
import { createProgram } from './program.ts';
import { createTerminal } from './terminal.ts';

const USAGE = 2;
const UNEXPECTED = 1;

/** Runs the command and sets the exit code; see `maru --help` for what the codes mean. */
async function main(): Promise<void> {
  const wantsJson = process.argv.includes('--json');
  try {
    const config = readConfig();
    const terminal = createTerminal({ stdout: process.stdout, stderr: process.stderr, color: config.color });
    await throwOnExit(createProgram({ config, terminal })).parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : USAGE;
      return;
    }
    process.exitCode = error instanceof ReleaseError ? error.exit : UNEXPECTED;
    if (wantsJson) process.stdout.write(`${JSON.stringify({ error: toJson(error) }, undefined, 2)}\n`);
    else process.stderr.write(`${toText(error)}\n`);
  }
}

function throwOnExit(command: Command): Command {
  command.exitOverride();
  for (const child of command.commands) throwOnExit(child);
  return command;
}

function toJson(error: unknown) {
  if (!(error instanceof ReleaseError)) return { code: 'unexpected', message: String(error) };
  const { code, message, next, problems } = error;
  return { code, message, next, problems };
}

function toText(error: unknown): string {
  if (!(error instanceof ReleaseError)) return `maru: ${error instanceof Error ? error.message : String(error)}`;
  const problems = error.problems.map(({ message, at, fix }) => `  - ${message}${at ? ` (${at})` : ''}\n    ${fix}`);
  return [`maru: ${error.message}`, ...problems, `  ${error.next}`].join('\n');
}

await main();
