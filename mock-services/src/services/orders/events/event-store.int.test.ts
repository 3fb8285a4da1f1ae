import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { systemRuntime } from '../../../chassis/runtime.ts';
import { openSqliteStore } from '../../../chassis/sqlite-store.ts';
import type { Store } from '../../../chassis/store.ts';
import { createEventStore, eventStoreMigration, VersionConflictError } from './event-store.ts';

const meta = { actor: 'shopper', correlationId: 'req_1', causationId: 'evt_0' } as const;
const happened = (name: string) => ({ event: { type: 'thing.happened', data: { name } }, schemaVersion: 1 });

describe('the event store', () => {
  const events = createEventStore(systemRuntime);
  let dataDir: string;
  let store: Store;

  beforeEach(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'maru-events-'));
    store = openSqliteStore(join(dataDir, 'events.sqlite'));
    await store.migrate([eventStoreMigration]);
  });
  afterEach(async () => {
    await store.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const append = (stream: string, version: number, ...names: string[]) =>
    store.transaction(tx => events.append(tx, stream, version, names.map(happened), meta));

  it('gives back what was appended, in order, with who and why', async () => {
    await append('a', 0, 'one', 'two');
    await append('b', 0, 'other');
    await append('a', 2, 'three');
    const read = await events.read(store, 'a');
    expect(read.map(entry => [entry.version, entry.position, entry.event.data])).toEqual([
      [1, 1, { name: 'one' }],
      [2, 2, { name: 'two' }],
      [3, 4, { name: 'three' }],
    ]);
    expect(read[0]).toMatchObject({ meta, schemaVersion: 1, streamId: 'a', at: expect.stringMatching(/Z$/) });
    expect(new Set(read.map(entry => entry.eventId)).size).toBe(3);
  });

  it('lets one of many appenders at the same version through', async () => {
    await append('a', 0, 'one');
    const tries = await Promise.allSettled(Array.from({ length: 8 }, (_, index) => append('a', 1, `from ${index}`)));
    const refused = tries.filter(result => result.status === 'rejected');
    expect(refused).toHaveLength(7);
    expect(refused.every(result => result.reason instanceof VersionConflictError)).toBe(true);
    expect(await events.read(store, 'a')).toHaveLength(2);
  });

  it('keeps nothing of a transaction that fails', async () => {
    await expect(
      store.transaction(async tx => {
        await events.append(tx, 'a', 0, [happened('one')], meta);
        throw new Error('the row beside could not be written');
      }),
    ).rejects.toThrow('the row beside');
    expect(await events.read(store, 'a')).toEqual([]);
  });
});
