import { useReadonlyStore, useScoped, useShell } from '@maru/shell/contract';
import { useCallback, useEffect } from 'react';
import { createCartStore, selectCount } from '../state/cart.store.ts';
import { readCartCount } from './cart.queries.ts';

/**
 * The header's count: null while nobody knows. It is read when there is a session, when somebody signs in or out, and
 * when answers may have crossed.
 */
export function useCartCount(): number | null {
  const shell = useShell();
  const store = useScoped('cart', createCartStore);
  const count = useReadonlyStore(store, selectCount);
  const isStale = useReadonlyStore(store, state => state.isStale);
  const isGuest = useReadonlyStore(shell.session, state => state.status === 'guest');
  // A guest with a session may have a cart, and by the time this runs the session may have been read already.
  const isNew = isGuest && !shell.hasSession;

  const read = useCallback(async () => {
    try {
      store.getState().confirm(await readCartCount(shell.gateway));
    } catch (error) {
      // Without the count the link still goes to the cart; the next change tells it.
      shell.telemetry.error(error, { phase: 'cart-count' });
    }
  }, [shell, store]);

  useEffect(() => {
    if (!isNew && store.getState().confirmed === null) void read();
  }, [isNew, read, store]);
  useEffect(() => shell.on('account:session-changed', () => void read()), [shell, read]);
  useEffect(() => {
    if (isStale) void read();
  }, [isStale, read]);

  return count;
}
