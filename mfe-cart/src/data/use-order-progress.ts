import { useScoped, useShell } from '@maru/shell/contract';
import { useEffect, useState } from 'react';
import { createCartStore } from '../state/cart.store.ts';
import { readCartCount } from './cart.queries.ts';
import { type Order, readOrder } from './order.queries.ts';

/** Milliseconds between looks, a little longer each time. */
const WAITS = [700, 1000, 1500, 2000, 3000];
/** After so many looks the page stops and says so. */
const LOOKS = 20;

/**
 * The order, looked at again while it is being placed. A look that fails is tried again; the order itself goes on
 * without anybody looking. When it is decided, the header's count is read: a confirmed order has emptied the cart.
 */
export function useOrderProgress(loaded: Order): { order: Order; hasGivenUp: boolean } {
  const shell = useShell();
  const store = useScoped('cart', createCartStore);
  const [seen, setSeen] = useState({ loaded, order: loaded, looks: 0 });
  const current = seen.loaded === loaded ? seen : { loaded, order: loaded, looks: 0 };
  const isPlacing = current.order.status === 'placing';
  const hasGivenUp = isPlacing && current.looks >= LOOKS;
  const { orderId } = loaded;
  const { looks } = current;

  useEffect(() => {
    if (!isPlacing || hasGivenUp) return;
    const aborted = new AbortController();
    const timer = setTimeout(
      async () => {
        const order = await readOrder(shell.gateway, orderId, aborted.signal).catch(() => null);
        if (aborted.signal.aborted) return;
        setSeen(last => ({ loaded, order: order ?? (last.loaded === loaded ? last.order : loaded), looks: looks + 1 }));
      },
      WAITS[Math.min(looks, WAITS.length - 1)],
    );
    return () => {
      clearTimeout(timer);
      aborted.abort();
    };
  }, [shell, orderId, loaded, isPlacing, hasGivenUp, looks]);

  useEffect(() => {
    if (isPlacing) return;
    readCartCount(shell.gateway).then(
      count => {
        store.getState().confirm(count);
        shell.emit('cart:changed', { count });
      },
      error => shell.telemetry.error(error, { phase: 'cart-count' }),
    );
  }, [shell, store, isPlacing]);

  return { order: current.order, hasGivenUp };
}
