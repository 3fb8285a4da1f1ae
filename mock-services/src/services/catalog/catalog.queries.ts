import type { Queries } from '../../chassis/store.ts';
import type { CatalogRecords, ProductRecord, VariantRecord } from './records.ts';

type Kind = 'maker' | 'category' | 'picture' | 'terms' | 'synonyms' | 'home';

export async function readSeedFingerprint(queries: Queries): Promise<string | undefined> {
  const [row] = await queries.query<{ fingerprint: string }>('SELECT fingerprint FROM seed_state WHERE id = 1');
  return row?.fingerprint;
}

/** Puts the whole catalogue in place of what is there. */
export async function replaceCatalog(tx: Queries, records: CatalogRecords, fingerprint: string): Promise<void> {
  for (const table of ['variants', 'products', 'entries', 'seed_state']) await tx.run(`DELETE FROM ${table}`);
  for (const [position, { variants, ...product }] of records.products.entries()) {
    await tx.run(
      'INSERT INTO products (slug, position, maker, category, created_at, document) VALUES ($1, $2, $3, $4, $5, $6)',
      [product.slug, position, product.maker, product.category, product.createdAt, JSON.stringify(product)],
    );
    for (const [place, variant] of variants.entries()) await insertVariant(tx, product.slug, place, variant);
  }
  await insertEntries(tx, 'maker', records.makers, maker => maker.slug);
  await insertEntries(tx, 'category', records.categories, category => category.slug);
  await insertEntries(tx, 'picture', records.pictures, picture => picture.id);
  await insertEntries(tx, 'terms', [records.terms], () => 'terms');
  await insertEntries(tx, 'synonyms', [records.synonyms], () => 'synonyms');
  await insertEntries(tx, 'home', [records.home], () => 'home');
  await tx.run('INSERT INTO seed_state (id, fingerprint) VALUES (1, $1)', [fingerprint]);
}

async function insertVariant(tx: Queries, slug: string, position: number, variant: VariantRecord): Promise<void> {
  const { price, ...rest } = variant;
  await tx.run('INSERT INTO variants (sku, slug, position, price, document) VALUES ($1, $2, $3, $4, $5)', [
    variant.sku,
    slug,
    position,
    price,
    JSON.stringify(rest),
  ]);
}

async function insertEntries<T>(
  tx: Queries,
  kind: Kind,
  records: readonly T[],
  keyOf: (record: T) => string,
): Promise<void> {
  for (const [position, record] of records.entries()) {
    await tx.run('INSERT INTO entries (kind, key, position, document) VALUES ($1, $2, $3, $4)', [
      kind,
      keyOf(record),
      position,
      JSON.stringify(record),
    ]);
  }
}

export async function readCatalog(queries: Queries): Promise<CatalogRecords> {
  const products = await queries.query<{ document: string }>('SELECT document FROM products ORDER BY position');
  const variants = await queries.query<{ slug: string; price: number; document: string }>(
    'SELECT slug, price, document FROM variants ORDER BY slug, position',
  );
  const variantsOf = Map.groupBy(variants, row => row.slug);
  return {
    products: products.map(row => {
      const product = JSON.parse(row.document) as ProductRecord;
      const own = variantsOf.get(product.slug) ?? [];
      return {
        ...product,
        variants: own.map(({ price, document }) => ({ ...JSON.parse(document), price }) as VariantRecord),
      };
    }),
    makers: await readEntries(queries, 'maker'),
    categories: await readEntries(queries, 'category'),
    pictures: await readEntries(queries, 'picture'),
    terms: await readEntry(queries, 'terms'),
    synonyms: await readEntry(queries, 'synonyms'),
    home: await readEntry(queries, 'home'),
  };
}

async function readEntries<T>(queries: Queries, kind: Kind): Promise<T[]> {
  const rows = await queries.query<{ document: string }>(
    'SELECT document FROM entries WHERE kind = $1 ORDER BY position',
    [kind],
  );
  return rows.map(row => JSON.parse(row.document) as T);
}

async function readEntry<T>(queries: Queries, kind: Kind): Promise<T> {
  const [entry] = await readEntries<T>(queries, kind);
  if (entry === undefined) throw new Error(`The catalogue has no ${kind}`);
  return entry;
}

/** A new price; false when the sku is unknown. */
export async function updatePrice(tx: Queries, sku: string, price: number): Promise<boolean> {
  return (await tx.run('UPDATE variants SET price = $1 WHERE sku = $2', [price, sku])).changes === 1;
}
