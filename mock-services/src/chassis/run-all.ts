import { type ChildProcess, fork } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { childEnvironment } from '../config.ts';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));
/** Six services on one machine: a third less heap each, for somewhat more frequent collections. */
const SMALL_YOUNG_GENERATION = '--max-semi-space-size=2';
const RESTART_MS = [500, 1000, 2000, 5000];

interface Supervised {
  name: string;
  child?: ChildProcess;
  isReady: boolean;
  crashes: number;
}

/**
 * Starts each service as a child, one supervisor over all. A service that cannot start stops the whole with code 1;
 * one that dies later is started again. Children hold an IPC channel to this process and end when it is gone, also after `kill -9`.
 */
export async function runAll(names: readonly string[]): Promise<void> {
  const services: Supervised[] = names.map(name => ({ name, isReady: false, crashes: 0 }));
  let isStopping = false;

  function stopAll(code: number): void {
    if (isStopping) return;
    isStopping = true;
    process.exitCode = code;
    for (const { child } of services) child?.kill('SIGTERM');
    process.removeAllListeners('SIGTERM');
    process.removeAllListeners('SIGINT');
    // A second Ctrl-C while children drain must not orphan them: it is ignored until they have ended.
    process.on('SIGINT', () => undefined);
    process.on('SIGTERM', () => undefined);
    unlessRunning();
  }

  function unlessRunning(): void {
    if (services.every(({ child }) => child === undefined)) process.exit();
  }

  function start(service: Supervised): void {
    const child = fork(MAIN, [service.name], {
      env: childEnvironment(),
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
      execArgv: [...process.execArgv, SMALL_YOUNG_GENERATION],
    });
    service.child = child;
    service.isReady = false;
    if (child.stdout) {
      // Line by line, so that the lines of six services do not break each other.
      createInterface(child.stdout).on('line', line => {
        if (line.startsWith(`{"ready":"${service.name}"`)) service.isReady = true;
        process.stdout.write(`${line}\n`);
      });
    }
    child.on('exit', (code, signal) => {
      service.child = undefined;
      if (isStopping) return unlessRunning();
      if (!service.isReady && service.crashes === 0) return stopAll(1);
      restartLater(service, code, signal);
    });
  }

  function restartLater(service: Supervised, code: number | null, signal: string | null): void {
    const wait = RESTART_MS[Math.min(service.crashes, RESTART_MS.length - 1)] ?? 5000;
    service.crashes += 1;
    console.error(`${service.name} ended (${signal ?? `code ${code}`}); started again in ${wait} ms`);
    setTimeout(() => {
      if (!isStopping) start(service);
    }, wait);
  }

  process.on('SIGTERM', () => stopAll(0));
  process.on('SIGINT', () => stopAll(0));
  if (process.send) process.on('disconnect', () => stopAll(0));
  for (const service of services) start(service);
}
