import { createStore, type StoreApi } from 'zustand/vanilla';

/** A change that the person has made and the gateway has not answered yet. */
export interface Intent {
  id: string;
  sku: string;
  /** Of the piece, for messages. */
  name: string;
  /** Pieces more, or fewer when negative. */
  change: number;
  /** Key of the router's fetcher that carries it. */
  fetcherKey: string;
  /** The part that made it is gone from the page: the header waits for its answer. */
  isLeft: boolean;
}

export interface CartState {
  /** Pieces as the gateway last said; null = not read yet. */
  confirmed: number | null;
  intents: readonly Intent[];
  /** The confirmed count may be wrong (answers that crossed, an answer nobody saw): read it again. */
  isStale: boolean;
  /** How often another tab of this browser has changed the cart: pages that show it read again. */
  changesElsewhere: number;
}

interface CartActions {
  /** A name that no other intent or fetcher of this document has. */
  issueKey(): string;
  /** Counts a change at once. @returns the id by which its answer is told. */
  begin(change: Omit<Intent, 'id' | 'isLeft'>): string;
  /** The gateway answered that change; `count` is what the cart now holds, or null when nothing was changed. */
  settle(id: string, count: number | null): void;
  /** The part that made that change is gone; it counts until its answer or until the cart is next read. */
  leave(id: string): void;
  /** The gateway said how many pieces there are. */
  confirm(count: number): void;
  /** Another tab was told how many pieces there are now. */
  hearElsewhere(count: number): void;
}

export type CartStore = StoreApi<CartState & CartActions>;

/** The room's state of one document; use it by `useScoped('cart', createCartStore)`. */
export function createCartStore(): CartStore {
  let last = 0;
  let didCross = false;
  return createStore((set, get) => ({
    confirmed: null,
    intents: [],
    isStale: false,
    changesElsewhere: 0,
    issueKey() {
      last += 1;
      return `cart-${last}`;
    },
    begin(change) {
      const id = get().issueKey();
      const { intents } = get();
      didCross ||= intents.length > 0;
      set({ intents: [...intents, { ...change, id, isLeft: false }] });
      return id;
    },
    settle(id, count) {
      const intents = get().intents.filter(intent => intent.id !== id);
      // Answers that were under way together may have crossed: the last to come need not be the last word.
      const isStale = get().isStale || (didCross && intents.length === 0);
      if (intents.length === 0) didCross = false;
      set(count === null ? { intents, isStale } : { intents, isStale, confirmed: count });
    },
    leave(id) {
      set({ intents: get().intents.map(intent => (intent.id === id ? { ...intent, isLeft: true } : intent)) });
    },
    hearElsewhere(count) {
      const changesElsewhere = get().changesElsewhere + 1;
      // The answer to what is under way here may be older than what the other tab was told, or younger.
      if (get().intents.length > 0) didCross = true;
      set(get().intents.length > 0 ? { changesElsewhere } : { changesElsewhere, confirmed: count, isStale: false });
    },
    confirm(count) {
      set({ confirmed: count, isStale: false, intents: get().intents.filter(intent => !intent.isLeft) });
    },
  }));
}

/** Pieces to show: what the gateway said and what the person has just done; null = not known. */
export function selectCount({ confirmed, intents }: CartState): number | null {
  if (confirmed === null && intents.length === 0) return null;
  return Math.max(
    0,
    intents.reduce((sum, intent) => sum + intent.change, confirmed ?? 0),
  );
}
