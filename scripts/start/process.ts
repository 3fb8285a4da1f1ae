import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';

const ROOT = join(import.meta.dirname, '../..');

export interface ManagedProcess {
  readonly child: ChildProcess;
  /** Resolves when a line of its output satisfies the condition; rejects with its last words when it ends before. */
  until(condition: (line: string) => boolean): Promise<void>;
  /** SIGTERM, then SIGKILL after the grace (12 s where it is left out); resolves when it has ended. */
  stop(graceMs?: number): Promise<void>;
}

export interface ProcessOptions {
  name: string;
  args: readonly string[];
  env: Record<string, string>;
  /** Its output goes here. */
  logFile: string;
  onExit?: (code: number | null) => void;
  onLine?: (line: string) => void;
}

/** Starts a part of Maru under the pinned Node, its output in a log file. It ends when this process does. */
export function startProcess({ name, args, env, logFile, onExit, onLine }: ProcessOptions): ManagedProcess {
  mkdirSync(dirname(logFile), { recursive: true });
  const log = createWriteStream(logFile, { flags: 'a' });
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    // Ctrl-C reaches the whole terminal group; children are stopped in order instead.
    detached: true,
  });
  const words: string[] = [];
  const waiting = new Set<{
    condition: (line: string) => boolean;
    resolve: () => void;
    reject: (error: Error) => void;
  }>();
  for (const stream of [child.stdout, child.stderr]) {
    if (!stream) continue;
    createInterface(stream).on('line', line => {
      log.write(`${line}\n`);
      onLine?.(line);
      words.push(line);
      if (words.length > 20) words.shift();
      for (const waiter of [...waiting]) {
        if (!waiter.condition(line)) continue;
        waiting.delete(waiter);
        waiter.resolve();
      }
    });
  }
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()));
  child.once('exit', code => {
    for (const waiter of waiting) waiter.reject(new Error(`${name} ended with code ${code}:\n${words.join('\n')}`));
    waiting.clear();
    onExit?.(code);
  });
  return {
    child,
    until: condition => new Promise((resolve, reject) => waiting.add({ condition, resolve, reject })),
    stop: async (graceMs = 12_000) => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      const hard = setTimeout(() => child.kill('SIGKILL'), graceMs);
      await ended;
      clearTimeout(hard);
    },
  };
}
