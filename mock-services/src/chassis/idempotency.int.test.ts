import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createIdempotency, fingerprintOf, type Idempotency, idempotencyMigration } from './idempotency.ts';
import { defineProblems } from './problems.ts';
import { openSqliteStore } from './sqlite-store.ts';
import type { Store } from './store.ts';

const problem = defineProblems({ refused: { status: 409, title: 'No' }, broken: { status: 500, title: 'Broken' } });
const call = { scope: 'reserve /reservations', key: 'key-0001', body: { a: 1, b: [2] } };

describe('idempotency', () => {
  let directory: string;
  let store: Store;
  let idempotency: Idempotency;
  let now: number;
  let runs: number;
  const work = async () => ({ status: 201, body: { run: ++runs } });

  beforeEach(async () => {
    directory = mkdtempSync(join(tmpdir(), 'maru-idempotency-'));
    store = openSqliteStore(join(directory, 'test.sqlite'));
    await store.migrate([idempotencyMigration, { id: '0001', sql: 'CREATE TABLE effects (id TEXT)' }]);
    now = Date.parse('2026-11-25T00:00:00Z');
    runs = 0;
    idempotency = createIdempotency(store, { now: () => new Date(now), id: () => 'x', random: () => 0 });
  });
  afterEach(async () => {
    await store.close();
    rmSync(directory, { recursive: true, force: true });
  });

  it('does the work once for one key and one body, whatever the order of names', async () => {
    const first = await idempotency.once(call, work);
    expect(await idempotency.once({ ...call, body: { b: [2], a: 1 } }, work)).toEqual(first);
    expect(runs).toBe(1);
  });

  it('lets twenty at once wait for the one that works', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        idempotency.once(call, async () => {
          await new Promise(resolve => setTimeout(resolve, 10));
          return work();
        }),
      ),
    );
    expect(runs).toBe(1);
    expect(new Set(answers.map(answer => JSON.stringify(answer))).size).toBe(1);
  });

  it('refuses another body under the same key, and takes the same key on another address', async () => {
    await idempotency.once(call, work);
    await expect(idempotency.once({ ...call, body: { a: 2 } }, work)).rejects.toMatchObject({
      code: 'idempotency-key-reused',
      status: 422,
    });
    await idempotency.once({ ...call, scope: 'confirm /reservations/1/confirm' }, work);
    expect(runs).toBe(2);
  });

  it('repeats a refusal, but tries again after a failure', async () => {
    const refuse = async () => {
      runs += 1;
      throw problem('refused', { detail: 'Not today', extensions: { left: 2 } });
    };
    for (let round = 0; round < 2; round += 1) {
      await expect(idempotency.once(call, refuse)).rejects.toMatchObject({
        code: 'refused',
        options: { detail: 'Not today', extensions: { left: 2 } },
      });
    }
    expect(runs).toBe(1);
    const other = { ...call, key: 'key-0002' };
    await expect(idempotency.once(other, () => Promise.reject(problem('broken')))).rejects.toMatchObject({
      code: 'broken',
    });
    expect(await idempotency.once(other, work)).toEqual({ status: 201, body: { run: 2 } });
  });

  it('keeps the answer with the effect, also when the process dies before it is sent', async () => {
    const afterwards = idempotency.once(call, async remember => {
      await store.transaction(async tx => {
        await tx.run("INSERT INTO effects (id) VALUES ('e1')");
        await remember(tx, { status: 201, body: { id: 'e1' } });
      });
      throw new Error('died here');
    });
    await expect(afterwards).rejects.toThrow('died here');
    expect(await idempotency.once(call, work)).toEqual({ status: 201, body: { id: 'e1' } });
    expect(runs).toBe(0);
  });

  it('stores no body, and forgets after a day', async () => {
    await idempotency.once({ ...call, body: { secret: 'persimmon' } }, work);
    const rows = await store.query('SELECT * FROM idempotency_keys');
    expect(JSON.stringify(rows)).not.toContain('persimmon');
    now += 24 * 60 * 60 * 1000 + 1;
    await idempotency.purge();
    expect(await store.query('SELECT * FROM idempotency_keys')).toEqual([]);
  });

  it('takes a missing body for a body', () => {
    expect(fingerprintOf(undefined)).toMatch(/^[0-9a-f]{64}$/);
    expect(fingerprintOf(undefined)).not.toBe(fingerprintOf({}));
  });
});
