import { readdirSync, readFileSync } from 'node:fs';
import type { CatalogRecords, LocalisedText, Picture } from './records.ts';

const SEED = new URL('./seed/', import.meta.url);
const PICTURES = new URL('../../../media/pictures.json', import.meta.url);

/** Reads the seed: texts from `seed/`, sizes of pictures from the index that the derivation wrote. */
export function readSeedFiles(): CatalogRecords {
  const categories = readJson<CatalogRecords['categories']>(new URL('categories.json', SEED));
  const alts = readJson<Record<string, LocalisedText>>(new URL('pictures.json', SEED));
  const files = readdirSync(new URL('products/', SEED)).filter(name => name.endsWith('.json'));
  const order = categories.map(category => `${category.slug}.json`);
  files.sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return {
    products: files.flatMap(name => readJson<CatalogRecords['products']>(new URL(`products/${name}`, SEED))),
    makers: readJson(new URL('makers.json', SEED)),
    categories,
    pictures: readJson<(Omit<Picture, 'alt'> & { source: string })[]>(PICTURES).map(({ source: _, ...picture }) => {
      const alt = alts[picture.id];
      if (!alt) throw new Error(`The picture ${picture.id} has no alternative text in seed/pictures.json`);
      return { ...picture, alt };
    }),
    terms: readJson(new URL('terms.json', SEED)),
    synonyms: readJson(new URL('synonyms.json', SEED)),
    home: readJson(new URL('home.json', SEED)),
  };
}

function readJson<T>(file: URL): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}
