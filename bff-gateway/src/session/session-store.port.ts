import type { Flash } from '../../contract/problem-error.ts';

/** Which form a flash is for; the page read of the same scope hands it out. */
export type FlashScope = 'cart' | 'checkout' | 'lookup' | 'sign-in' | 'sign-up' | 'profile' | 'addresses' | 'lists';

export interface Person {
  personId: string;
  name: string;
  email: string;
  roles: string[];
}

/** A piece that a guest keeps. A person's are in identity. */
export interface ListEntry {
  sku: string;
  slug: string;
  /** ISO 8601. */
  at: string;
}

export interface SessionData {
  /** Stands for the session in other systems; unlike the id it opens nothing, and it stays when the id changes. */
  key: string;
  cartId?: string;
  person?: Person;
  /** A guest's wishlist, newest first; missing when nothing was ever put there. */
  kept?: ListEntry[];
  /** What the profile's forms have just changed, told once. */
  done?: 'profile' | 'password';
  flash: Partial<Record<FlashScope, Flash>>;
  /** Checkout attempts with the orders of theirs that were cancelled: the next one of the same attempt is a new order. */
  refused: Record<string, string[]>;
  /** Checkout attempts with the order that they became. */
  placed: Record<string, string>;
  /** Orders that this session has looked up, by their id, with what they were found by. */
  found?: Record<string, { number: string; email: string }>;
}

/** Sessions by their opaque id. Every driver keeps them over a restart. */
export interface SessionStore {
  load(id: string): Promise<SessionData | undefined>;
  /**
   * Changes the session and keeps it until `expiresAt` (milliseconds since the epoch). Nobody else's change comes in
   * between; `change` gets undefined when there is no such session.
   */
  change(id: string, change: (before: SessionData | undefined) => SessionData, expiresAt: number): Promise<SessionData>;
  remove(id: string): Promise<void>;
  /** Ends every session in which that person is signed in, but the one named. */
  removeOthers(personId: string, except: string): Promise<void>;
  close(): Promise<void>;
}
