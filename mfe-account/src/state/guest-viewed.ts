/** A piece that a guest has looked at. */
export interface ViewedEntry {
  sku: string;
  slug: string;
  /** ISO 8601. */
  at: string;
}

const KEY = 'maru.account.viewed';
const LIMIT = 24;
/** Milliseconds after which this browser forgets. */
const KEPT_FOR = 30 * 24 * 60 * 60 * 1000;

type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * What a guest has looked at stays in this browser for thirty days, the last pieces only: it is theirs, and looking
 * begins no session at the gateway. At a sign-in it goes to the person's list, and the browser forgets it.
 */
export function createGuestViewed(storage: () => Kept, now: () => number) {
  return {
    /** Newest first; nothing where the browser gives no storage. */
    read(): readonly ViewedEntry[] {
      try {
        const stored: unknown = JSON.parse(storage().getItem(KEY) ?? '[]');
        return Array.isArray(stored) ? stored.filter(isEntry).filter(isRecent) : [];
      } catch {
        // Storage may be forbidden, or hold what another version wrote.
        return [];
      }
    },
    remember(entry: ViewedEntry): void {
      const others = this.read().filter(({ slug }) => slug !== entry.slug);
      write([entry, ...others].slice(0, LIMIT));
    },
    forget(): void {
      write([]);
    },
  };

  function isRecent({ at }: ViewedEntry): boolean {
    return Date.parse(at) > now() - KEPT_FOR;
  }

  function write(entries: readonly ViewedEntry[]): void {
    try {
      if (entries.length === 0) storage().removeItem(KEY);
      else storage().setItem(KEY, JSON.stringify(entries));
    } catch {
      // A browser without storage forgets.
    }
  }
}

function isEntry(value: unknown): value is ViewedEntry {
  const { sku, slug, at } = (value ?? {}) as Partial<Record<keyof ViewedEntry, unknown>>;
  return typeof sku === 'string' && typeof slug === 'string' && typeof at === 'string';
}
