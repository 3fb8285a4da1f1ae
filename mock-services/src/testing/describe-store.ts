import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Migration, Store } from '../chassis/store.ts';

const migrations: Migration[] = [
  { id: '0002-colour', sql: "ALTER TABLE pots ADD COLUMN colour TEXT NOT NULL DEFAULT 'white'" },
  { id: '0001-pots', sql: 'CREATE TABLE pots (id TEXT PRIMARY KEY, weight INTEGER NOT NULL CHECK (weight > 0))' },
];

/** The inspection that every driver of the store port passes. `open` opens the same database each time, until `reset`. */
export function describeStore(driver: string, open: () => Promise<Store>, reset: () => Promise<void>): void {
  describe(`the ${driver} store`, () => {
    let store: Store;
    beforeEach(async () => {
      await reset();
      store = await open();
      await store.migrate(migrations);
    });
    afterEach(() => store.close());

    const insert = (id: string, weight: number) =>
      ['INSERT INTO pots (id, weight) VALUES ($1, $2)', [id, weight]] as const;
    const ids = async () => (await store.query<{ id: string }>('SELECT id FROM pots ORDER BY id')).map(row => row.id);

    it('applies migrations once and in order', async () => {
      await store.run(...insert('a', 1));
      await store.migrate([...migrations, { id: '0003-size', sql: 'ALTER TABLE pots ADD COLUMN size INTEGER' }]);
      expect(await store.query('SELECT * FROM pots')).toEqual([{ id: 'a', weight: 1, colour: 'white', size: null }]);
    });

    it('leaves nothing of a migration that fails', async () => {
      const broken = { id: '0004-broken', sql: 'CREATE TABLE half (id TEXT); CREATE TABLE pots (id TEXT)' };
      await expect(store.migrate([broken])).rejects.toThrow(/pots/);
      await expect(store.query('SELECT * FROM half')).rejects.toThrow(/half/);
    });

    it('takes placeholders in any order and more than once', async () => {
      await store.run('INSERT INTO pots (weight, id, colour) VALUES ($2, $1, $1)', ['green', 3]);
      expect(await store.query('SELECT id, colour FROM pots WHERE weight = $1', [3])).toEqual([
        { id: 'green', colour: 'green' },
      ]);
    });

    it('tells how many rows changed', async () => {
      await store.run(...insert('a', 1));
      await store.run(...insert('b', 2));
      expect(await store.run('UPDATE pots SET weight = weight + 1')).toEqual({ changes: 2 });
      expect(await store.run("DELETE FROM pots WHERE id = 'c'")).toEqual({ changes: 0 });
    });

    it('commits a transaction that resolves and gives its value', async () => {
      const value = await store.transaction(async tx => {
        await tx.run(...insert('a', 1));
        return (await tx.query<{ id: string }>('SELECT id FROM pots'))[0]?.id;
      });
      expect(value).toBe('a');
      expect(await ids()).toEqual(['a']);
    });

    it('rolls back a transaction that rejects, and goes on', async () => {
      const failing = store.transaction(async tx => {
        await tx.run(...insert('a', 1));
        await tx.run(...insert('b', -1));
      });
      await expect(failing).rejects.toThrow(/constraint/i);
      await store.run(...insert('c', 1));
      expect(await ids()).toEqual(['c']);
    });

    it('shows nobody what is not committed', async () => {
      const { promise: inserted, resolve: tellInserted } = Promise.withResolvers<void>();
      const { promise: looked, resolve: tellLooked } = Promise.withResolvers<void>();
      const transaction = store.transaction(async tx => {
        await tx.run(...insert('a', 1));
        tellInserted();
        await looked;
      });
      await inserted;
      const seen = await ids();
      tellLooked();
      await transaction;
      expect(seen).toEqual([]);
      expect(await ids()).toEqual(['a']);
    });

    it('keeps a statement of another request out of a running transaction', async () => {
      const transaction = store.transaction(async tx => {
        await tx.run(...insert('a', 1));
        await new Promise(resolve => setTimeout(resolve, 20));
        throw new Error('no');
      });
      const other = store.run(...insert('b', 1));
      await expect(transaction).rejects.toThrow('no');
      await other;
      expect(await ids()).toEqual(['b']);
    });

    it('loses no update of fifty transactions that read and write', async () => {
      await store.run(...insert('a', 1));
      await Promise.all(
        Array.from({ length: 50 }, () =>
          store.transaction(async tx => {
            const [row] = await tx.query<{ weight: number }>("SELECT weight FROM pots WHERE id = 'a'");
            await new Promise(resolve => setImmediate(resolve));
            await tx.run("UPDATE pots SET weight = $1 WHERE id = 'a'", [(row?.weight ?? 0) + 1]);
          }),
        ),
      );
      expect(await store.query('SELECT weight FROM pots')).toEqual([{ weight: 51 }]);
    });

    it('refuses a call on itself inside a transaction instead of waiting for ever', async () => {
      await expect(store.transaction(() => store.run(...insert('a', 1)))).rejects.toThrow(/Use the tx/);
      await expect(store.transaction(() => store.query('SELECT 1'))).rejects.toThrow(/Use the tx/);
    });

    it('has everything after it was closed and opened again', async () => {
      await store.run(...insert('a', 1));
      await store.close();
      store = await open();
      await store.migrate(migrations);
      expect(await ids()).toEqual(['a']);
    });
  });
}
