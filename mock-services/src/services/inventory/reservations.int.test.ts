import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Runtime } from '../../chassis/runtime.ts';
import { openSqliteStore } from '../../chassis/sqlite-store.ts';
import type { Store } from '../../chassis/store.ts';
import { inventoryMigrations } from './inventory.migrations.ts';
import { confirm, expireDue, release, reserve } from './reservations.service.ts';
import { readShelves, seedStock } from './stock.queries.ts';

const START = Date.parse('2026-11-25T00:00:00.000Z');

describe('reservations', () => {
  let directory: string;
  let store: Store;
  let now: number;
  let count: number;
  const runtime: Runtime = {
    now: () => new Date(now),
    id: prefix => `${prefix}_${++count}`,
    random: () => 0.5,
  };

  beforeEach(async () => {
    directory = mkdtempSync(join(tmpdir(), 'maru-inventory-'));
    store = openSqliteStore(join(directory, 'inventory.sqlite'));
    now = START;
    count = 0;
    await store.migrate(inventoryMigrations);
    await store.transaction(tx => seedStock(tx, { cup: [8, 1, 1], jar: [1, 0, 0] }));
  });
  afterEach(async () => {
    await store.close();
    rmSync(directory, { recursive: true, force: true });
  });

  const cups = (orderId: string, quantity: number, ttlSeconds = 60) =>
    store.transaction(tx => reserve(tx, { runtime }, { orderId, lines: [{ sku: 'cup', quantity }], ttlSeconds }));

  async function available(sku = 'cup'): Promise<number> {
    return (await readShelves(store, [sku])).reduce((sum, shelf) => sum + shelf.available, 0);
  }

  /** Pieces in the house, held ones and sold ones: together what was seeded, always. */
  async function balance(): Promise<{ onHand: number; held: number; sold: number }> {
    const [stock] = await store.query<{ onHand: number; held: number }>(
      'SELECT SUM(on_hand) AS "onHand", SUM(held) AS held FROM stock WHERE sku = \'cup\'',
    );
    const pieces = (status: string) =>
      store.query<{ sum: number | null }>(
        "SELECT SUM(quantity) AS sum FROM reservation_pieces JOIN reservations USING (reservation_id) WHERE status = $1 AND sku = 'cup'",
        [status],
      );
    const held = (await pieces('held'))[0]?.sum ?? 0;
    expect(stock?.held).toBe(held);
    return { onHand: stock?.onHand ?? 0, held, sold: (await pieces('confirmed'))[0]?.sum ?? 0 };
  }

  it('never sells more than there is, with fifty orders at once', async () => {
    const orders = Array.from({ length: 50 }, (_, index) => cups(`ord_${index}`, 1));
    const results = await Promise.allSettled(orders);
    const won = results.filter(result => result.status === 'fulfilled');
    expect(won).toHaveLength(10);
    for (const result of results.filter(candidate => candidate.status === 'rejected')) {
      expect(result.reason).toMatchObject({
        code: 'out-of-stock',
        options: { extensions: { short: [{ sku: 'cup', available: 0 }] } },
      });
    }
    expect(await available()).toBe(0);
    await Promise.all(
      won.map(({ value }, index) =>
        store.transaction(async tx =>
          index % 2 === 0 ? confirm(tx, { runtime }, value.reservationId) : release(tx, value.reservationId, false),
        ),
      ),
    );
    expect(await balance()).toEqual({ onHand: 5, held: 0, sold: 5 });
  });

  it('holds all lines or none', async () => {
    const lines = [
      { sku: 'cup', quantity: 1 },
      { sku: 'jar', quantity: 2 },
    ];
    await expect(
      store.transaction(tx => reserve(tx, { runtime }, { orderId: 'ord_1', lines, ttlSeconds: 60 })),
    ).rejects.toMatchObject({
      code: 'out-of-stock',
      options: { extensions: { short: [{ sku: 'jar', requested: 2, available: 1 }] } },
    });
    expect(await available()).toBe(10);
  });

  it('gives an order that asks again the reservation that it has, and refuses other lines', async () => {
    const first = await cups('ord_1', 2);
    expect(await cups('ord_1', 2)).toEqual(first);
    await expect(cups('ord_1', 3)).rejects.toMatchObject({ code: 'order-has-reservation' });
    expect(await available()).toBe(8);
  });

  it('gives back what is not confirmed in time, and does not sell it afterwards', async () => {
    const { reservationId } = await cups('ord_1', 4, 60);
    now += 59_999;
    expect(await store.transaction(tx => expireDue(tx, new Date(now)))).toBe(0);
    now += 1;
    expect(await store.transaction(tx => expireDue(tx, new Date(now)))).toBe(1);
    expect(await available()).toBe(10);
    await expect(store.transaction(tx => confirm(tx, { runtime }, reservationId))).rejects.toMatchObject({
      code: 'reservation-expired',
    });
    expect((await store.transaction(tx => release(tx, reservationId, false))).status).toBe('expired');
    expect(await balance()).toEqual({ onHand: 10, held: 0, sold: 0 });
  });

  it('lets another order have what has just expired, without waiting for the timer', async () => {
    await cups('ord_1', 10, 60);
    now += 60_000;
    expect((await cups('ord_2', 10)).status).toBe('held');
  });

  it('confirms and releases once, however often it is asked', async () => {
    const { reservationId } = await cups('ord_1', 3);
    for (let round = 0; round < 3; round += 1) {
      expect((await store.transaction(tx => confirm(tx, { runtime }, reservationId))).status).toBe('confirmed');
    }
    expect(await balance()).toEqual({ onHand: 7, held: 0, sold: 3 });
    await expect(store.transaction(tx => release(tx, reservationId, false))).rejects.toMatchObject({
      code: 'reservation-confirmed',
    });
    for (let round = 0; round < 3; round += 1) {
      expect((await store.transaction(tx => release(tx, reservationId, true))).status).toBe('released');
    }
    expect(await balance()).toEqual({ onHand: 10, held: 0, sold: 0 });
    await expect(store.transaction(tx => confirm(tx, { runtime }, reservationId))).rejects.toMatchObject({
      code: 'reservation-released',
    });
  });
});
