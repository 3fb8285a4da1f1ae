import { type CommandResult, useScoped, useShell } from '@maru/shell/contract';
import { useFetcher } from '@maru/shell/contract/router';
import { useEffect, useEffectEvent } from 'react';
import { createCartStore, type Intent } from '../state/cart.store.ts';
import { type Cart, readCartCount } from './cart.queries.ts';

/** Waits for the answer to a change whose part is gone from the page. `onRefused` hears that it was not made. */
export function useLeftCommand(intent: Intent, onRefused: () => void): void {
  const shell = useShell();
  const store = useScoped('cart', createCartStore);
  const { data, state } = useFetcher<CommandResult<Cart>>({ key: intent.fetcherKey });

  const settle = useEffectEvent((result: CommandResult<Cart>) => {
    store.getState().settle(intent.id, result.ok ? result.data.count : null);
    if (result.ok) shell.emit('cart:changed', { count: result.data.count });
    else onRefused();
  });
  // The answer came before anybody waited for it: the cart itself knows.
  const read = useEffectEvent(() => {
    readCartCount(shell.gateway).then(
      count => store.getState().confirm(count),
      error => {
        store.getState().settle(intent.id, null);
        shell.telemetry.error(error, { phase: 'cart-count' });
      },
    );
  });
  useEffect(() => {
    if (data) settle(data);
    else if (state === 'idle') read();
  }, [data, state]);
}
