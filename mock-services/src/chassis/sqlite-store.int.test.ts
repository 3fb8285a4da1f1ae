import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, describe, expect, it } from 'vitest';
import { describeStore } from '../testing/describe-store.ts';
import { openSqliteStore } from './sqlite-store.ts';
import { StoreInUseError } from './store.ts';

const directory = mkdtempSync(join(tmpdir(), 'maru-store-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const file = join(directory, 'suite', 'pots.sqlite');
describeStore(
  'SQLite',
  async () => openSqliteStore(file),
  async () => rmSync(join(directory, 'suite'), { recursive: true, force: true }),
);

describe('a SQLite file', () => {
  it('belongs to one store at a time', async () => {
    const owned = join(directory, 'owned.sqlite');
    const store = openSqliteStore(owned);
    expect(() => openSqliteStore(owned)).toThrow(StoreInUseError);
    await store.close();
    await openSqliteStore(owned).close();
  });

  it('is free again, with every acknowledged row, after its process was killed', async () => {
    const killed = join(directory, 'killed.sqlite');
    const writer = spawn(
      process.execPath,
      [
        '--input-type=module',
        '--eval',
        `import { openSqliteStore } from ${JSON.stringify(new URL('./sqlite-store.ts', import.meta.url).href)};
         const store = openSqliteStore(${JSON.stringify(killed)});
         await store.migrate([{ id: '0001', sql: 'CREATE TABLE rows (id INTEGER PRIMARY KEY)' }]);
         for (let id = 1; ; id += 1) { await store.run('INSERT INTO rows (id) VALUES ($1)', [id]); console.log(id); }`,
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const exited = new Promise(resolve => writer.once('exit', resolve));
    let acknowledged = 0;
    for await (const line of createInterface({ input: writer.stdout })) {
      acknowledged = Number(line);
      if (acknowledged === 100) writer.kill('SIGKILL');
    }
    await exited;
    const store = openSqliteStore(killed);
    const [row] = await store.query<{ count: number }>('SELECT COUNT(*) AS count FROM rows');
    expect(acknowledged).toBeGreaterThanOrEqual(100);
    expect(row?.count).toBeGreaterThanOrEqual(acknowledged);
    expect(await store.query('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    await store.close();
  });

  it('is written through to the disk', async () => {
    const store = openSqliteStore(join(directory, 'pragmas.sqlite'));
    const pragma = (name: string) => store.transaction(tx => tx.query(`PRAGMA ${name}`));
    expect(await pragma('journal_mode')).toEqual([{ journal_mode: 'wal' }]);
    expect(await pragma('synchronous')).toEqual([{ synchronous: 2 }]);
    expect(await pragma('foreign_keys')).toEqual([{ foreign_keys: 1 }]);
    await store.close();
  });
});
