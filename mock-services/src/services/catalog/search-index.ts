import MiniSearch from 'minisearch';
import { allowedTypos, nameTerms, queryTerms, textTerms } from './hangul.ts';
import type { Piece } from './piece.ts';
import type { MakerRecord, SynonymRecord } from './records.ts';

export interface SearchIndex {
  /** Slugs of products with their scores; every word must match, else any. An empty query finds nothing. */
  products(query: string): Map<string, number>;
  makers(query: string): string[];
}

const BOOST = { name: 6, synonyms: 3, maker: 2, traits: 2, summary: 1 };

/** The search index lives in the process and is derived from the catalogue, the same whatever store is underneath. */
export function createSearchIndex(
  pieces: readonly Piece[],
  makers: readonly MakerRecord[],
  synonyms: readonly SynonymRecord[],
): SearchIndex {
  const products = createIndex(Object.keys(BOOST));
  products.addAll(pieces.map(piece => ({ id: piece.record.slug, ...fieldsOf(piece, synonyms) })));
  const kilns = createIndex(['name', 'place']);
  kilns.addAll(
    makers.map(({ slug, name, place }) => ({
      id: slug,
      name: `${name.ko} ${name.en}`,
      place: `${place.ko} ${place.en}`,
    })),
  );
  return {
    products: query => new Map(find(products, query).map(({ id, score }) => [id, score])),
    makers: query => find(kilns, query).map(({ id }) => id),
  };
}

function createIndex(fields: string[]): MiniSearch {
  return new MiniSearch({
    fields,
    tokenize: (text, field) => (field === 'summary' || field === 'synonyms' ? textTerms(text) : nameTerms(text)),
    processTerm: term => term,
  });
}

function find(index: MiniSearch, query: string): { id: string; score: number }[] {
  const search = (combineWith: 'AND' | 'OR') =>
    index.search(query, {
      tokenize: queryTerms,
      processTerm: term => term,
      prefix: true,
      fuzzy: term => allowedTypos(term) || false,
      weights: { prefix: 0.7, fuzzy: 0.3 },
      boost: BOOST,
      combineWith,
    });
  const strict = search('AND');
  return (strict.length > 0 ? strict : search('OR')).map(({ id, score }) => ({ id: String(id), score }));
}

function fieldsOf(piece: Piece, synonyms: readonly SynonymRecord[]): Record<keyof typeof BOOST, string> {
  const { record, product } = piece;
  const both = (texts: readonly { ko: string; en: string }[]) => texts.map(({ ko, en }) => `${ko} ${en}`).join(' ');
  const name = both([record.name]);
  const traits = [product.category.name, product.clay.name, ...product.glazes.map(term => term.name)];
  return {
    name,
    synonyms: synonyms
      .filter(({ of }) => record.name.ko.includes(of))
      .flatMap(({ words }) => words)
      .join(' '),
    maker: both([product.maker.name, product.maker.place]),
    traits: both([...traits, ...product.useTags.map(term => term.name)]),
    summary: both([record.summary]),
  };
}
