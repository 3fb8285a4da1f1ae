import { useReadonlyStore, useScoped, useShell } from '@maru/shell/contract';
import { useRevalidator } from '@maru/shell/contract/router';
import { useEffect, useEffectEvent, useRef } from 'react';
import { createCartStore } from '../state/cart.store.ts';

const CHANNEL = 'maru-cart';

/** Keeps this browser's tabs in step: each tells the others what the gateway said of the cart. Once a document. */
export function useOtherTabs(): void {
  const shell = useShell();
  const store = useScoped('cart', createCartStore);
  useEffect(() => {
    if (typeof BroadcastChannel === 'undefined') return;
    const channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      const count = (data as { count?: unknown } | null)?.count;
      if (typeof count === 'number') store.getState().hearElsewhere(count);
    };
    const stop = shell.on('cart:changed', ({ count }) => channel.postMessage({ count }));
    return () => {
      stop();
      channel.close();
    };
  }, [shell, store]);
}

/** Reads the page again when another tab has changed the cart. */
export function useCartOfOtherTabs(): void {
  const { revalidate } = useRevalidator();
  const store = useScoped('cart', createCartStore);
  const changes = useReadonlyStore(store, state => state.changesElsewhere);
  const seen = useRef(changes);
  const readAgain = useEffectEvent(() => void revalidate());
  useEffect(() => {
    if (seen.current === changes) return;
    seen.current = changes;
    readAgain();
  }, [changes]);
}
