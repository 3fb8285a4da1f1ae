import type { Migration, Queries } from '../../chassis/store.ts';
import { evolve, noOrder, type OrderState, type PlacedOrder } from './domain/order.ts';
import { decide, type OrderCommand } from './domain/order-decisions.ts';
import { ORDER_EVENT_SCHEMA_VERSION, type OrderEvent } from './domain/order-events.ts';
import type { EventMeta, EventStore, StoredEvent } from './events/event-store.ts';

/** The read model: one row an order, made of its events alone, so that it can be dropped and made again. */
export const orderViewMigration: Migration = {
  id: '0004-order-views',
  sql: `CREATE TABLE order_views (
    order_id TEXT PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    placed_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    state TEXT NOT NULL
  );`,
};

export interface OrderView {
  orderId: string;
  placedAt: string;
  updatedAt: string;
  state: PlacedOrder;
}

export interface OrderRepository {
  /**
   * Decides a command on the order's events, appends what it causes and brings the read model up to date, all in `tx`.
   * @throws OrderRuleError
   */
  execute(tx: Queries, orderId: string, command: OrderCommand, meta: EventMeta): Promise<void>;
  readEvents(queries: Queries, orderId: string): Promise<StoredEvent<OrderEvent>[]>;
  readView(queries: Queries, orderId: string): Promise<OrderView | undefined>;
  findIdByNumber(queries: Queries, number: string): Promise<string | undefined>;
  /** Makes every row of the read model again from the events. */
  rebuildViews(tx: Queries): Promise<void>;
}

export function createOrderRepository(events: EventStore): OrderRepository {
  const readEvents: OrderRepository['readEvents'] = (queries, orderId) =>
    events.read<OrderEvent>(queries, streamOf(orderId));
  return {
    async execute(tx, orderId, command, meta) {
      const history = await readEvents(tx, orderId);
      const state = history.map(entry => entry.event).reduce(evolve, noOrder);
      const decided = decide(command, state).map(event => ({ event, schemaVersion: ORDER_EVENT_SCHEMA_VERSION }));
      if (decided.length === 0) return;
      const appended = await events.append<OrderEvent>(tx, streamOf(orderId), history.length, decided, meta);
      await saveView(tx, orderId, [...history, ...appended]);
    },
    readEvents,
    async readView(queries, orderId) {
      const [row] = await queries.query<ViewRow>('SELECT * FROM order_views WHERE order_id = $1', [orderId]);
      return row && fromRow(row);
    },
    async findIdByNumber(queries, number) {
      const [row] = await queries.query<ViewRow>('SELECT * FROM order_views WHERE number = $1', [number]);
      return row?.order_id;
    },
    async rebuildViews(tx) {
      await tx.run('DELETE FROM order_views');
      const streams = await tx.query<{ id: string }>(
        "SELECT stream_id AS id FROM events WHERE type = 'order.placed' ORDER BY position",
      );
      for (const { id } of streams) {
        const orderId = id.slice(STREAM_PREFIX.length);
        await saveView(tx, orderId, await readEvents(tx, orderId));
      }
    },
  };
}

const STREAM_PREFIX = 'order-';
const streamOf = (orderId: string) => `${STREAM_PREFIX}${orderId}`;

interface ViewRow {
  order_id: string;
  placed_at: string;
  updated_at: string;
  state: string;
}

async function saveView(tx: Queries, orderId: string, history: readonly StoredEvent<OrderEvent>[]): Promise<void> {
  const state: OrderState = history.map(entry => entry.event).reduce(evolve, noOrder);
  if (state.status === 'none') return;
  await tx.run(
    `INSERT INTO order_views (order_id, number, version, placed_at, updated_at, state) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (order_id) DO UPDATE SET version = excluded.version, updated_at = excluded.updated_at, state = excluded.state`,
    [
      orderId,
      state.placed.number,
      history.length,
      history[0]?.at ?? '',
      history.at(-1)?.at ?? '',
      JSON.stringify(state),
    ],
  );
}

function fromRow(row: ViewRow): OrderView {
  return {
    orderId: row.order_id,
    placedAt: row.placed_at,
    updatedAt: row.updated_at,
    state: JSON.parse(row.state) as PlacedOrder,
  };
}
