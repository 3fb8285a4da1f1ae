import type { Migration } from '../../chassis/store.ts';

export const inventoryMigrations: readonly Migration[] = [
  {
    id: '0001-stock-and-reservations',
    // held <= on_hand is the promise that nothing is sold twice; the database keeps it, whatever the code does.
    sql: `CREATE TABLE stock (
      sku TEXT NOT NULL,
      store TEXT NOT NULL,
      on_hand INTEGER NOT NULL CHECK (on_hand >= 0),
      held INTEGER NOT NULL DEFAULT 0 CHECK (held >= 0),
      PRIMARY KEY (sku, store),
      CHECK (held <= on_hand)
    );
    CREATE TABLE reservations (
      reservation_id TEXT PRIMARY KEY,
      order_id TEXT NOT NULL,
      status TEXT NOT NULL CHECK (status IN ('held', 'confirmed', 'released', 'expired')),
      store TEXT,
      created_at TEXT NOT NULL,
      expires_at TEXT NOT NULL
    );
    CREATE UNIQUE INDEX reservations_live_order ON reservations (order_id) WHERE status IN ('held', 'confirmed');
    CREATE INDEX reservations_due ON reservations (expires_at) WHERE status = 'held';
    CREATE TABLE reservation_pieces (
      reservation_id TEXT NOT NULL REFERENCES reservations (reservation_id),
      sku TEXT NOT NULL,
      store TEXT NOT NULL,
      quantity INTEGER NOT NULL CHECK (quantity > 0),
      PRIMARY KEY (reservation_id, sku, store)
    );`,
  },
];
