import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../../main.ts', import.meta.url));
const NAMES = ['catalog', 'inventory', 'payments', 'cart', 'orders'] as const;
export type ServiceName = (typeof NAMES)[number];

/** The five services that a purchase goes through: real processes, real files, free ports. */
export interface RunningStore {
  url(service: ServiceName): string;
  /** `kill -9`, as a power cut would. Resolves when the process is gone. */
  kill(service: ServiceName): Promise<void>;
  /** Starts a killed service again on the same data and the same port. */
  restart(service: ServiceName): Promise<void>;
  putFaults(service: ServiceName, faults: object): Promise<void>;
  stop(): Promise<void>;
}

export async function startStore(): Promise<RunningStore> {
  const dataDir = mkdtempSync(join(tmpdir(), 'maru-store-'));
  const urls: Partial<Record<ServiceName, string>> = {};
  const children = new Map<ServiceName, ChildProcess>();

  async function start(name: ServiceName): Promise<void> {
    const known = urls[name];
    const env = {
      ...process.env,
      ...Object.fromEntries(Object.entries(urls).map(([service, url]) => [`${service.toUpperCase()}_URL`, url])),
      [`${name.toUpperCase()}_PORT`]: known === undefined ? '0' : new URL(known).port,
      HOST: '127.0.0.1',
      MARU_DATA_DIR: dataDir,
      MARU_FAULTS: 'on',
      LOG_LEVEL: 'error',
    };
    const child = spawn(process.execPath, [MAIN, name], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    children.set(name, child);
    urls[name] = await readyUrl(child, name);
  }

  async function end(name: ServiceName, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const child = children.get(name);
    children.delete(name);
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise(resolve => child.once('exit', resolve));
    child.kill(signal);
    await gone;
  }

  const store: RunningStore = {
    url: name => urls[name] ?? '',
    kill: name => end(name, 'SIGKILL'),
    restart: start,
    async putFaults(name, faults) {
      const response = await fetch(`${store.url(name)}/_faults`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(faults),
      });
      if (!response.ok) throw new Error(`${name} took no faults: ${response.status}`);
    },
    async stop() {
      await Promise.all(NAMES.map(name => end(name, 'SIGTERM')));
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
  try {
    for (const name of NAMES) await start(name);
  } catch (error) {
    await store.stop();
    throw error;
  }
  return store;
}

async function readyUrl(child: ChildProcess, name: string): Promise<string> {
  if (!child.stdout) throw new Error(`${name} has no output`);
  for await (const line of createInterface({ input: child.stdout })) {
    const isReady = line.startsWith(`{"ready":"${name}"`);
    if (!isReady) continue;
    child.stdout.resume();
    return (JSON.parse(line) as { url: string }).url;
  }
  throw new Error(`${name} ended before it was ready`);
}
