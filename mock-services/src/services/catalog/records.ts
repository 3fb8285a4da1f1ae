import type { components } from '../../../contract/generated/catalog.ts';

type Schemas = components['schemas'];
export type Picture = Schemas['Picture'];
export type Term = Schemas['Term'];
export interface LocalisedText {
  ko: string;
  en: string;
}

/** A product as it is stored and seeded: texts of its own, keys for what it shares with others. */
export interface ProductRecord {
  slug: string;
  name: LocalisedText;
  maker: string;
  category: string;
  summary: LocalisedText;
  story: LocalisedText;
  care: string;
  clay: string;
  technique: string;
  firing: string;
  uses: string[];
  createdAt: string;
  isNew?: boolean;
  /** Products of one set are recommended with each other. */
  set?: string;
  /** Rank on shelves that nobody sorted; those without one come after. */
  featured?: number;
  goesWith?: string[];
}

export interface VariantRecord {
  sku: string;
  glaze: string;
  size: { key: string; ko: string; en: string };
  /** Won. */
  price: number;
  diameterMm: number;
  heightMm: number;
  weightG: number;
  capacityMl?: number;
  pieces?: number;
  /** The front view first. */
  pictures: string[];
  isDefault?: boolean;
}

export interface MakerRecord {
  slug: string;
  name: LocalisedText;
  kind: 'kiln' | 'studio';
  place: LocalisedText;
  since: number;
  picture: string;
  summary: LocalisedText;
  story: LocalisedText;
}

export interface CategoryRecord {
  slug: string;
  name: LocalisedText;
  description: LocalisedText;
  picture: string;
}

export interface HomeRecord {
  hero: {
    title: { ko: string[]; en: string[] };
    text: LocalisedText;
    link: { category: string; label: LocalisedText };
    picture: string;
    pictureTall: string;
  };
  hall: { maker: string; title: LocalisedText; text: LocalisedText; picture: string };
}

/** What products refer to by key. */
interface TermsRecord {
  glazes: Term[];
  clays: Term[];
  uses: Term[];
  techniques: Record<string, LocalisedText>;
  firings: Record<string, LocalisedText>;
  care: Record<string, LocalisedText>;
}

export interface SynonymRecord {
  /** A word in a product's name. */
  of: string;
  words: string[];
}

/** Everything of the catalogue that is written by hand, before it is stored. */
export interface CatalogRecords {
  products: (ProductRecord & { variants: VariantRecord[] })[];
  makers: MakerRecord[];
  categories: CategoryRecord[];
  pictures: Picture[];
  terms: TermsRecord;
  synonyms: SynonymRecord[];
  home: HomeRecord;
}
