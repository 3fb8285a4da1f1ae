import { buildPiece, type Piece } from './piece.ts';
import type { CatalogRecords, CategoryRecord, HomeRecord, MakerRecord, Picture } from './records.ts';
import { createSearchIndex, type SearchIndex } from './search-index.ts';
import { known } from './terms.ts';
import type { Variant } from './variants.ts';

/** The whole catalogue in memory, derived from the store; it changes only by being built anew. */
export interface Catalogue {
  pieces: readonly Piece[];
  bySlug: ReadonlyMap<string, Piece>;
  bySku: ReadonlyMap<string, { piece: Piece; variant: Variant }>;
  makers: readonly MakerRecord[];
  categories: readonly CategoryRecord[];
  terms: CatalogRecords['terms'];
  home: HomeRecord;
  picture(id: string): Picture;
  search: SearchIndex;
}

/** Joins the records; a key that leads nowhere throws, naming both ends. */
export function buildCatalogue(records: CatalogRecords): Catalogue {
  const pictures = new Map(records.pictures.map(picture => [picture.id, picture]));
  const picture = (id: string) => known(pictures.get(id), 'picture', id);
  const pieces = records.products.map((record, position) => buildPiece(records, record, position, picture));
  const bySku = pieces.flatMap(piece => piece.variants.map(variant => [variant.sku, { piece, variant }] as const));
  return {
    pieces,
    bySlug: new Map(pieces.map(piece => [piece.record.slug, piece])),
    bySku: new Map(bySku),
    makers: records.makers,
    categories: records.categories,
    terms: records.terms,
    home: records.home,
    picture,
    search: createSearchIndex(pieces, records.makers, records.synonyms),
  };
}
