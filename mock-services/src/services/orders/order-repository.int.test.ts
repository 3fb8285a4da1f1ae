import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { systemRuntime } from '../../chassis/runtime.ts';
import { openSqliteStore } from '../../chassis/sqlite-store.ts';
import type { OrderCommand } from './domain/order-decisions.ts';
import { createEventStore, eventStoreMigration } from './events/event-store.ts';
import { createOrderRepository, orderViewMigration } from './order-repository.ts';

const won = (amount: number) => ({ amount, currency: 'KRW' as const });
const meta = { actor: 'checkout', correlationId: 'req_1' } as const;

function placeCommand(number: string): OrderCommand {
  const line = {
    sku: 'cup',
    slug: 'cup',
    name: { ko: '잔', en: 'Cup' },
    quantity: 1,
    unitPrice: won(1),
    lineTotal: won(1),
  };
  return {
    type: 'place',
    order: {
      number,
      quoteId: 'quo_1',
      cartId: 'crt_1',
      cartVersion: 1,
      delivery: { method: 'delivery' },
      lines: [line],
      totals: { subtotal: won(1), shipping: won(0), discount: won(0), total: won(1) },
    },
  };
}

it('makes the read model anew from the events, equal to the one that grew with them', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'maru-views-'));
  const store = openSqliteStore(join(dataDir, 'orders.sqlite'));
  try {
    await store.migrate([eventStoreMigration, orderViewMigration]);
    const orders = createOrderRepository(createEventStore(systemRuntime));
    const histories: OrderCommand[][] = [
      [
        placeCommand('M-2611-00001'),
        { type: 'record-reservation', reservationId: 'r' },
        { type: 'record-authorisation', authorisationId: 'a' },
        { type: 'confirm' },
      ],
      [
        placeCommand('M-2611-00002'),
        { type: 'cancel', reason: 'out-of-stock', shortages: [{ sku: 'cup', available: 0 }] },
      ],
      [placeCommand('M-2611-00003')],
    ];
    for (const [index, commands] of histories.entries()) {
      for (const command of commands) await store.transaction(tx => orders.execute(tx, `ord_${index}`, command, meta));
    }
    const views = () => store.query('SELECT * FROM order_views ORDER BY order_id');
    const grown = await views();
    expect(grown).toHaveLength(3);
    await store.transaction(tx => orders.rebuildViews(tx));
    expect(await views()).toEqual(grown);
    expect(await orders.findIdByNumber(store, 'M-2611-00002')).toBe('ord_1');
  } finally {
    await store.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
});
