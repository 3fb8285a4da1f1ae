import type { Migration } from '../../chassis/store.ts';

export const catalogMigrations: readonly Migration[] = [
  {
    id: '0001-products',
    sql: `CREATE TABLE products (
      slug TEXT PRIMARY KEY,
      position INTEGER NOT NULL,
      maker TEXT NOT NULL,
      category TEXT NOT NULL,
      created_at TEXT NOT NULL,
      document TEXT NOT NULL
    );
    CREATE TABLE variants (
      sku TEXT PRIMARY KEY,
      slug TEXT NOT NULL REFERENCES products (slug),
      position INTEGER NOT NULL,
      price INTEGER NOT NULL CHECK (price > 0),
      document TEXT NOT NULL
    );
    CREATE INDEX variants_slug ON variants (slug);
    CREATE TABLE entries (
      kind TEXT NOT NULL,
      key TEXT NOT NULL,
      position INTEGER NOT NULL,
      document TEXT NOT NULL,
      PRIMARY KEY (kind, key)
    );
    CREATE TABLE seed_state (id INTEGER PRIMARY KEY CHECK (id = 1), fingerprint TEXT NOT NULL);`,
  },
];
