/**
 * What rooms tell each other. Names are `<room>:<what-happened>` in the past tense; details are plain data. A room may
 * add its own by declaration merging: `declare module '@maru/shell/contract' { interface EventMap { … } }`.
 */
export interface EventMap {
  /** The cart as the gateway now has it; `count` is the number of pieces. */
  'cart:changed': { count: number };
  /** A piece was put in the cart and the gateway has said so. */
  'cart:item-added': { sku: string; name: string; quantity: number };
  /** The product page shows another variant; `/p/…` slots follow it. */
  'catalog:variant-selected': { slug: string; sku: string };
  /** A saved address was chosen in `account/address-book`. */
  'account:address-chosen': {
    addressId: string;
    recipient: string;
    phone: string;
    /** ISO 3166-1 alpha-2. */
    country: string;
    postcode: string;
    line1: string;
    line2: string;
  };
  /** Somebody signed in or out; personal parts read again. */
  'account:session-changed': { status: 'guest' | 'signed-in' };
}
export type EventName = keyof EventMap;
export type EventListener<Name extends EventName> = (detail: EventMap[Name]) => void;
