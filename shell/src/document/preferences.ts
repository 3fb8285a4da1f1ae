import type { ReadonlyStore } from '@maru/shell/contract';
import { createStore } from 'zustand/vanilla';

export type Scheme = 'auto' | 'light' | 'dark';

export interface PreferenceState {
  scheme: Scheme;
  /** Whether the owners of the page's parts are painted. */
  owners: boolean;
}

export interface Preferences {
  readonly store: ReadonlyStore<PreferenceState>;
  change(part: Partial<PreferenceState>): void;
}

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem'>;

const KEY = 'maru.preferences';
const defaults: PreferenceState = { scheme: 'auto', owners: false };

/** How this browser wants the store to look. Without storage (on a server, or refused) it holds for this document. */
export function createPreferences(storage: () => Storage | undefined): Preferences {
  const store = createStore<PreferenceState>(() => read(storage));
  return {
    store: { getState: store.getState, subscribe: listener => store.subscribe(state => listener(state)) },
    change(part) {
      store.setState(part);
      try {
        storage()?.setItem(KEY, JSON.stringify(store.getState()));
      } catch {
        // A full or forbidden storage: the choice holds until the page is left.
      }
    },
  };
}

function read(storage: () => Storage | undefined): PreferenceState {
  try {
    const kept = JSON.parse(storage()?.getItem(KEY) ?? '{}') as Partial<PreferenceState>;
    const scheme = kept.scheme === 'light' || kept.scheme === 'dark' ? kept.scheme : 'auto';
    return { scheme, owners: kept.owners === true };
  } catch {
    return defaults;
  }
}

/** Shows the preferences on the root element, where styles read them, now and whenever they change. */
export function showPreferences(root: HTMLElement, { store }: Preferences): void {
  const show = ({ scheme, owners }: PreferenceState) => {
    if (scheme === 'auto') delete root.dataset.scheme;
    else root.dataset.scheme = scheme;
    root.toggleAttribute('data-owners', owners);
  };
  show(store.getState());
  store.subscribe(show);
}

/** What a server renders, and a browser until it has hydrated. */
export const unknownPreferences = defaults;
