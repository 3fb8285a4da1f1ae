import { type CommandResult, useReadonlyStore, useScoped, useShell } from '@maru/shell/contract';
import { useFetchers } from '@maru/shell/contract/router';
import { useCallback, useEffect, useEffectEvent } from 'react';
import { createCartStore, type Intent, selectCount } from '../state/cart.store.ts';
import { readCartCount } from './cart.queries.ts';

const isCartCommand = (action: string | undefined) => action?.startsWith('/api/cart/') ?? false;

/**
 * The header's count: null while nobody knows. It is read when there is a session, when somebody signs in or out, and
 * when answers may have crossed. `onRefused` hears of the refusal of a change whose part is gone from the page.
 */
export function useCartCount(onRefused: (intent: Intent) => void): number | null {
  const shell = useShell();
  const store = useScoped('cart', createCartStore);
  const count = useReadonlyStore(store, selectCount);
  const isStale = useReadonlyStore(store, state => state.isStale);
  const intents = useReadonlyStore(store, state => state.intents);
  const isGuest = useReadonlyStore(shell.session, state => state.status === 'guest');
  const commands = useFetchers().filter(fetcher => isCartCommand(fetcher.formAction));

  const read = useCallback(async () => {
    try {
      store.getState().confirm(await readCartCount(shell.gateway));
    } catch (error) {
      // Without the count the link still goes to the cart; the next change tells it.
      shell.telemetry.error(error, { phase: 'cart-count' });
    }
  }, [shell, store]);

  useEffect(() => {
    if (!isGuest && store.getState().confirmed === null) void read();
  }, [isGuest, read, store]);
  useEffect(() => shell.on('account:session-changed', () => void read()), [shell, read]);

  const left = intents.filter(intent => intent.isLeft);
  const needsReading = commands.length === 0 && (isStale || left.length > 0);
  useEffect(() => {
    if (needsReading) void read();
  }, [needsReading, read]);

  const refused = left.find(intent =>
    commands.some(command => {
      const result = command.data as CommandResult | undefined;
      return command.formData?.get('sku') === intent.sku && result?.ok === false;
    }),
  );
  const tell = useEffectEvent(onRefused);
  useEffect(() => {
    if (!refused) return;
    store.getState().settle(refused.id, null);
    tell(refused);
  }, [refused, store]);

  return count;
}
