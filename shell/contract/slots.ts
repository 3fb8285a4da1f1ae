import type { Money, PictureSource } from './values.ts';

/**
 * Props of every slot, by name. Data only: a slot talks back by events. A room that offers a new slot adds it by
 * declaration merging: `declare module '@maru/shell/contract' { interface SlotMap { … } }`.
 */
export interface SlotMap {
  'cart/mini-cart': Record<never, never>;
  'cart/add-to-cart': {
    sku: string;
    name: string;
    price: Money;
    /** Pieces that can be bought now; 0 = sold out, null = not known. */
    available: number | null;
    picture?: PictureSource;
  };
  'account/menu': Record<never, never>;
  'account/keep': { sku: string; slug: string; name: string };
  /** Pieces that were looked at before; remembers the one that the page is about. Nothing to show: nothing is there. */
  'account/recently-viewed': { sku: string; slug: string };
  /**
   * Saved addresses to choose from, for a form that has fields of its own; what is chosen is told by
   * `account:address-chosen`. Nothing for a guest and for those who have none.
   */
  'account/address-book': {
    /** Where the form can send to (ISO 3166-1 alpha-2); other addresses are shown and cannot be chosen. */
    countries: readonly string[];
  };
  'catalog/recommendations': {
    /** Skus of what the page is about; none = general. */
    skus: readonly string[];
    /** Heading; the slot has its own where it is left out. */
    heading?: string;
    limit?: number;
  };
  /** A choice of shops inside another room's form: radio buttons named `name`, without JavaScript as well. */
  'catalog/store-picker': {
    name: string;
    legend: string;
    stores: readonly { store: string; name: string; address: string; hours: string }[];
    /** What shall be fetched there: a shop that lacks some of it cannot be chosen. */
    lines: readonly { sku: string; name: string; quantity: number }[];
    chosen?: string;
    error?: string;
  };
  /** Links for what is being typed into a search field, below that field; arrow keys lead from it and back. */
  'catalog/suggestions': {
    query: string;
    /** Id of the input that is typed into. */
    field: string;
  };
}
export type SlotName = keyof SlotMap;
