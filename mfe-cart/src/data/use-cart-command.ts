import type { Problem } from '@maru/bff-gateway/contract';
import { type CommandResult, useScoped, useShell } from '@maru/shell/contract';
import { useFetcher } from '@maru/shell/contract/router';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { createCartStore } from '../state/cart.store.ts';
import type { Cart } from './cart.queries.ts';

export interface CartCommand {
  /** Where a form of the cart room posts to. */
  action: string;
  fields: Record<string, string>;
  /** What it does to the count, shown at once: of this piece so many more (or fewer, when negative). */
  sku: string;
  name: string;
  change: number;
}

export interface CartCommandOptions {
  /** The gateway has done it. */
  onDone?(cart: Cart): void;
  /** The gateway has not; the count is back at what it was. */
  onRefused?(problem: Problem): void;
}

/**
 * Sends one command of the cart after the other: the header's count has changed before the answer is here, and goes
 * back when the answer is a refusal. Everybody hears `cart:changed` of a success.
 */
export function useCartCommand(options: CartCommandOptions = {}) {
  const shell = useShell();
  const store = useScoped('cart', createCartStore);
  const [fetcherKey] = useState(() => store.getState().issueKey());
  const fetcher = useFetcher<CommandResult<Cart>>({ key: fetcherKey });
  const intent = useRef<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);

  const settle = useEffectEvent((result: CommandResult<Cart>) => {
    if (intent.current) store.getState().settle(intent.current, result.ok ? result.data.count : null);
    intent.current = null;
    if (result.ok) {
      shell.emit('cart:changed', { count: result.data.count });
      options.onDone?.(result.data);
    } else {
      setProblem(result.problem);
      options.onRefused?.(result.problem);
    }
  });
  useEffect(() => {
    if (fetcher.data) settle(fetcher.data);
  }, [fetcher.data]);
  useEffect(
    () => () => {
      if (intent.current) store.getState().leave(intent.current);
      intent.current = null;
    },
    [store],
  );

  return {
    /** From the press until the page shows what the gateway said. */
    isPending: fetcher.state !== 'idle',
    problem,
    /** @returns false, and sends nothing, while the one before has no answer. */
    send(command: CartCommand): boolean {
      if (intent.current) return false;
      setProblem(null);
      intent.current = store
        .getState()
        .begin({ sku: command.sku, name: command.name, change: command.change, fetcherKey });
      void fetcher.submit(command.fields, { method: 'post', action: command.action });
      return true;
    },
  };
}
