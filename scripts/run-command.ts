import { spawn } from 'node:child_process';

interface RunCommandOptions {
  cwd: string;
  env?: NodeJS.ProcessEnv | Record<string, string>;
}

/** Runs a command to its end. @returns what it wrote to stdout. @throws Error with all of its words when it fails. */
export function runCommand(command: string, args: readonly string[], { cwd, env }: RunCommandOptions): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: env as NodeJS.ProcessEnv, stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    let all = '';
    child.stdout.on('data', chunk => {
      out += chunk;
      all += chunk;
    });
    child.stderr.on('data', chunk => {
      all += chunk;
    });
    child.once('error', reject);
    child.once('close', code =>
      code === 0 ? resolve(out) : reject(new Error(`${[command, ...args].join(' ')} ended with ${code}:\n${all}`)),
    );
  });
}
