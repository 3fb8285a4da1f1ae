import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { RunningService } from '../chassis/start-service.ts';

/** How a service is started as a process of its own: it reads PORT, MARU_DATA_DIR and MARU_FAULTS, and prints a ready line. */
export interface ServiceCommand {
  command: string;
  args: readonly string[];
  env?: Readonly<Record<string, string>>;
}

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));

export const nodeCommand = (name: string): ServiceCommand => ({ command: process.execPath, args: [MAIN, name] });

/** Starts a service by its command, on a free port. @throws Error when it ends before it is ready. */
export async function startCommand(
  name: string,
  { command, args, env }: ServiceCommand,
  { dataDir, faults }: { dataDir: string; faults: boolean },
): Promise<RunningService> {
  const child = spawn(command, args, {
    env: {
      ...process.env,
      ...env,
      PORT: '0',
      MARU_DATA_DIR: dataDir,
      MARU_FAULTS: faults ? 'on' : 'off',
      MARU_DRAIN_MS: '1000',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()));
  const url = await readyUrl(child.stdout, name);
  return {
    name,
    url,
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

/** Address in the ready line of a process's output. */
export async function readyUrl(stdout: NodeJS.ReadableStream, name: string): Promise<string> {
  for await (const line of createInterface({ input: stdout })) {
    const entry = JSON.parse(line) as { ready?: string; url?: string };
    if (entry.ready === name && entry.url) {
      stdout.resume();
      return entry.url;
    }
  }
  throw new Error(`${name} ended before it was ready`);
}
