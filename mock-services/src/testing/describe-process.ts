import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));

/** What a service promises as a process: a ready line, one process a database, an orderly end. */
export function describeProcess(name: string): void {
  describe(`${name} as a process`, () => {
    it('says when it is ready, refuses a second process on its data, and ends with 0 on SIGTERM', async () => {
      const dataDir = mkdtempSync(join(tmpdir(), `maru-${name}-process-`));
      const env = {
        ...process.env,
        PORT: '0',
        MARU_DATA_DIR: dataDir,
        LOG_LEVEL: 'info',
        [`${name.toUpperCase()}_PORT`]: '0',
      };
      const child = spawn(process.execPath, [MAIN, name], { env, stdio: ['ignore', 'pipe', 'inherit'] });
      try {
        const ended = new Promise<number | null>(resolve => child.once('exit', resolve));
        const url = await readyUrl(child.stdout, name);
        expect((await fetch(`${url}/readyz`)).status).toBe(200);

        const second = spawn(process.execPath, [MAIN, name], { env, stdio: ['ignore', 'ignore', 'pipe'] });
        let sentence = '';
        second.stderr.on('data', chunk => {
          sentence += chunk;
        });
        expect(await new Promise(resolve => second.once('exit', resolve))).toBe(1);
        expect(sentence).toContain('is in use by another process');

        child.kill('SIGTERM');
        expect(await ended).toBe(0);
      } finally {
        child.kill('SIGKILL');
        rmSync(dataDir, { recursive: true, force: true });
      }
    });
  });
}

async function readyUrl(stdout: NodeJS.ReadableStream, name: string): Promise<string> {
  for await (const line of createInterface({ input: stdout })) {
    const entry = JSON.parse(line) as { ready?: string; url?: string };
    if (entry.ready === name && entry.url) {
      stdout.resume();
      return entry.url;
    }
  }
  throw new Error(`${name} ended before it was ready`);
}
