import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findServices } from './chassis/find-services.ts';
import { DEFAULT_PORTS } from './config.ts';

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));
const NAMES = ['catalog', 'inventory'];

describe('main', () => {
  let dataDir: string;
  let child: ChildProcess | undefined;
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'maru-main-'));
  });
  afterEach(() => {
    child?.kill('SIGKILL');
    rmSync(dataDir, { recursive: true, force: true });
  });

  function start(names: string[], env: Record<string, string> = {}) {
    const ports = Object.fromEntries(Object.keys(DEFAULT_PORTS).map(name => [`${name.toUpperCase()}_PORT`, '0']));
    const started = spawn(process.execPath, [MAIN, ...names], {
      env: { ...process.env, ...ports, MARU_DATA_DIR: dataDir, LOG_LEVEL: 'silent', ...env },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    child = started;
    let errors = '';
    started.stderr.on('data', chunk => {
      errors += chunk;
    });
    const exit = new Promise<number | null>(resolve => started.once('exit', resolve));
    const lines = createInterface({ input: started.stdout })[Symbol.asyncIterator]();
    const pids = new Map<string, number>();
    async function ready(count: number): Promise<Map<string, string>> {
      const urls = new Map<string, string>();
      while (urls.size < count) {
        const { value, done } = await lines.next();
        if (done) throw new Error(`ended before it was ready: ${errors}`);
        const { ready: name, url, pid } = JSON.parse(value) as { ready: string; url: string; pid: number };
        pids.set(name, pid);
        urls.set(name, url);
      }
      return urls;
    }
    return { process: started, exit, ready, pids, errors: () => errors };
  }

  async function isGone(url: string): Promise<boolean> {
    for (let attempt = 0; attempt < 50; attempt += 1) {
      const answers = await fetch(`${url}/healthz`).then(
        () => true,
        () => false,
      );
      if (!answers) return true;
      await new Promise(resolve => setTimeout(resolve, 100));
    }
    return false;
  }

  it('has a port for every service that it finds', () => {
    expect(findServices()).toEqual(expect.arrayContaining(NAMES));
    expect(Object.keys(DEFAULT_PORTS)).toEqual(expect.arrayContaining(findServices()));
  });

  it('starts services as processes of their own and ends all of them with 0', async () => {
    const all = start(NAMES);
    const urls = await all.ready(NAMES.length);
    for (const [name, url] of urls)
      expect(await (await fetch(`${url}/healthz`)).json()).toMatchObject({ service: name });
    all.process.kill('SIGTERM');
    expect(await all.exit).toBe(0);
    for (const url of urls.values()) expect(await isGone(url)).toBe(true);
  });

  it('leaves no orphan when it is killed', async () => {
    const all = start(NAMES);
    const urls = await all.ready(NAMES.length);
    all.process.kill('SIGKILL');
    for (const url of urls.values()) expect(await isGone(url)).toBe(true);
  });

  it('starts a service again that died', async () => {
    const all = start(NAMES);
    await all.ready(NAMES.length);
    process.kill(all.pids.get('inventory') ?? 0, 'SIGKILL');
    const again = await all.ready(1);
    expect(await (await fetch(`${again.get('inventory')}/readyz`)).json()).toEqual({
      status: 'ready',
      service: 'inventory',
    });
    expect(all.errors()).toContain('inventory ended (SIGKILL); started again in 500 ms');
  });

  it('ends with its parent when it watches standard input', async () => {
    const one = start(['inventory'], { MARU_STOP_WITH_STDIN: 'on' });
    await one.ready(1);
    one.process.stdin.end();
    expect(await one.exit).toBe(0);
  });

  it('says which port is taken and stops the rest', async () => {
    const squatter = createServer().listen(0, '127.0.0.1');
    await new Promise(resolve => squatter.once('listening', resolve));
    const { port } = squatter.address() as AddressInfo;
    try {
      const all = start(NAMES, { INVENTORY_PORT: String(port) });
      expect(await all.exit).toBe(1);
      expect(all.errors()).toContain(`Port ${port} on 127.0.0.1 is taken, so inventory cannot start.`);
    } finally {
      squatter.close();
    }
  });

  it('says which service it does not know, and which setting is wrong', async () => {
    const unknown = start(['basket']);
    expect(await unknown.exit).toBe(1);
    expect(unknown.errors()).toMatch(/There is no service "basket"\. There are: .*catalog.*inventory/);
    const wrong = start(['inventory'], { INVENTORY_PORT: 'door', LOG_LEVEL: 'loud' });
    expect(await wrong.exit).toBe(1);
    expect(wrong.errors()).toContain('INVENTORY_PORT must be a port number');
    expect(wrong.errors()).toContain('LOG_LEVEL must be a pino level');
  });
});
