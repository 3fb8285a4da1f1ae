import type { CommandResult } from '@maru/shell/contract';
import { useFetcher } from '@maru/shell/contract/router';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { PlacedOrder, Problem } from '../../data/checkout.queries.ts';

/**
 * Sends the order; the router goes on to it by itself. One attempt is one order: it is kept while the outcome of a try
 * may be unknown, and given up for the one that is `offered` only when the gateway says that it is used.
 */
export function usePlaceOrder(offered: string, onRefused: (problem: Problem) => void) {
  const fetcher = useFetcher<CommandResult<PlacedOrder>>();
  const [attempt, setAttempt] = useState(offered);
  // Two presses can come before the page has drawn the first one's state.
  const isSent = useRef(false);
  const isPending = fetcher.state !== 'idle';
  // Only once the page has been read again, so that what is offered is of now.
  const result = isPending ? undefined : fetcher.data;

  const settle = useEffectEvent((answer: CommandResult<PlacedOrder>) => {
    isSent.current = false;
    if (answer.ok) return;
    if (answer.problem.code === 'attempt-used') setAttempt(offered);
    onRefused(answer.problem);
  });
  useEffect(() => {
    if (result) settle(result);
  }, [result]);

  return {
    attempt,
    isPending,
    /** @returns false, and sends nothing, while the one before has no answer. */
    send(form: HTMLFormElement): boolean {
      if (isPending || isSent.current) return false;
      isSent.current = true;
      void fetcher.submit(new FormData(form), { method: 'post', action: '/api/orders' });
      return true;
    },
  };
}
