import type { Migration } from '../../chassis/store.ts';

export const paymentsMigrations: readonly Migration[] = [
  {
    id: '0001-payments',
    sql: `CREATE TABLE tokens (
      token TEXT PRIMARY KEY,
      brand TEXT NOT NULL,
      last4 TEXT NOT NULL,
      behaviour TEXT NOT NULL,
      order_id TEXT,
      expires_at TEXT NOT NULL
    );
    CREATE TABLE authorisations (
      authorisation_id TEXT PRIMARY KEY,
      command_key TEXT NOT NULL UNIQUE,
      order_id TEXT NOT NULL,
      brand TEXT NOT NULL,
      last4 TEXT NOT NULL,
      amount INTEGER NOT NULL,
      captured INTEGER NOT NULL,
      refunded INTEGER NOT NULL,
      voided INTEGER NOT NULL,
      created_at TEXT NOT NULL,
      updated_at TEXT NOT NULL
    );
    CREATE INDEX authorisations_order ON authorisations (order_id, created_at);
    CREATE TABLE ledger (
      entry_id TEXT PRIMARY KEY,
      authorisation_id TEXT NOT NULL REFERENCES authorisations (authorisation_id),
      kind TEXT NOT NULL,
      amount INTEGER NOT NULL,
      command_key TEXT NOT NULL,
      at TEXT NOT NULL,
      UNIQUE (authorisation_id, kind, command_key)
    );
    CREATE TABLE processor_tries (
      command_key TEXT PRIMARY KEY,
      tries INTEGER NOT NULL
    );`,
  },
];
