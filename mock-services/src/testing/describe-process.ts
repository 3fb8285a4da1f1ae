import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeCommand, readyUrl, type ServiceCommand } from './service-command.ts';

/** What a service promises as a process: a ready line, one process a database, an orderly end. */
export function describeProcess(name: string, { command, args, env: own }: ServiceCommand = nodeCommand(name)): void {
  describe(`${name} as a process`, () => {
    it('says when it is ready, refuses a second process on its data, and ends with 0 on SIGTERM', async () => {
      const dataDir = mkdtempSync(join(tmpdir(), `maru-${name}-process-`));
      const env = {
        ...process.env,
        ...own,
        PORT: '0',
        MARU_DATA_DIR: dataDir,
        LOG_LEVEL: 'info',
        [`${name.toUpperCase()}_PORT`]: '0',
      };
      const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
      try {
        const ended = new Promise<number | null>(resolve => child.once('exit', resolve));
        const url = await readyUrl(child.stdout, name);
        expect((await fetch(`${url}/readyz`)).status).toBe(200);

        const second = spawn(command, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
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
