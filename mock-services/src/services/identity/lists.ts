import type { components } from '../../../contract/generated/identity.ts';
import type { Migration, Queries } from '../../chassis/store.ts';

type ListEntry = components['schemas']['ListEntry'];
type ListName = 'kept' | 'viewed';
type Lists = Record<ListName, ListEntry[]>;

/** How long a list may be; the oldest entries go. */
const LIMITS: Record<ListName, number> = { kept: 200, viewed: 24 };

export const listsMigration: Migration = {
  id: '0003-lists',
  // A piece is kept as a variant and looked at as a whole, so the one is keyed by sku and the other by slug.
  sql: `CREATE TABLE list_entries (
    person_id TEXT NOT NULL,
    list TEXT NOT NULL,
    piece TEXT NOT NULL,
    sku TEXT NOT NULL,
    slug TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (person_id, list, piece)
  );`,
};

const ORDER = 'ORDER BY at DESC, piece';

/** Newest first. */
export async function readLists(queries: Queries, personId: string): Promise<Lists> {
  const rows = await queries.query<ListEntry & { list: ListName }>(
    `SELECT list, sku, slug, at FROM list_entries WHERE person_id = $1 ${ORDER}`,
    [personId],
  );
  const of = (name: ListName) =>
    rows.filter(({ list }) => list === name).map(({ sku, slug, at }) => ({ sku, slug, at }));
  return { kept: of('kept'), viewed: of('viewed') };
}

export async function mergeLists(tx: Queries, personId: string, added: Partial<Lists>): Promise<Lists> {
  for (const list of ['kept', 'viewed'] as const) {
    for (const entry of added[list] ?? []) await insertEntry(tx, personId, list, entry);
    await tx.run(
      `DELETE FROM list_entries WHERE person_id = $1 AND list = $2 AND piece NOT IN
       (SELECT piece FROM list_entries WHERE person_id = $3 AND list = $4 ${ORDER} LIMIT $5)`,
      [personId, list, personId, list, LIMITS[list]],
    );
  }
  return readLists(tx, personId);
}

export async function removeKept(queries: Queries, personId: string, sku: string): Promise<void> {
  await queries.run("DELETE FROM list_entries WHERE person_id = $1 AND list = 'kept' AND piece = $2", [personId, sku]);
}

async function insertEntry(tx: Queries, personId: string, list: ListName, { sku, slug, at }: ListEntry): Promise<void> {
  await tx.run(
    `INSERT INTO list_entries (person_id, list, piece, sku, slug, at) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (person_id, list, piece) DO UPDATE SET sku = excluded.sku, at = excluded.at
     WHERE excluded.at > list_entries.at`,
    [personId, list, list === 'kept' ? sku : slug, sku, slug, at],
  );
}
