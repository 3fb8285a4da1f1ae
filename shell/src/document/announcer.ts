import type { ReadonlyStore } from '@maru/shell/contract';
import { createStore } from 'zustand/vanilla';

interface Announcement {
  text: string;
  /** Counts up, so that the same sentence twice is said twice. */
  turn: number;
}

export interface Announcer {
  readonly store: ReadonlyStore<Announcement>;
  announce(text: string): void;
}

/** What the live region says. */
export function createAnnouncer(): Announcer {
  const store = createStore<Announcement>(() => ({ text: '', turn: 0 }));
  return {
    store: { getState: store.getState, subscribe: listener => store.subscribe(state => listener(state)) },
    announce: text => store.setState(({ turn }) => ({ text, turn: turn + 1 })),
  };
}
