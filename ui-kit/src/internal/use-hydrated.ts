import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** False on a server and in the first render of a hydration, true once the page answers to a hand. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
