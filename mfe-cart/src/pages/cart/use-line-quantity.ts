import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { CartLine } from '../../data/cart.queries.ts';
import { useCartCommand } from '../../data/use-cart-command.ts';

/** Milliseconds without a press after which a quantity is sent. */
const PAUSE = 250;

/**
 * The quantity of a line as the person wants it: shown at once, sent one at a time with the last wish winning, and back
 * at the gateway's when it refuses.
 */
export function useLineQuantity(line: CartLine) {
  const [wanted, setWanted] = useState<number | null>(null);
  const sent = useRef<number | null>(null);
  const { isPending, problem, send } = useCartCommand({ onRefused: () => setWanted(null) });

  const submit = (quantity: number) => {
    if (send({ ...quantityCommand(line, quantity), change: quantity - line.quantity })) sent.current = quantity;
  };
  const submitLate = useEffectEvent(submit);
  useEffect(() => {
    if (wanted === null || isPending) return;
    if (wanted === line.quantity || wanted === sent.current) {
      // The gateway has answered; what it says now stands, whether it gave all that was asked for or less.
      sent.current = null;
      setWanted(null);
      return;
    }
    const timer = setTimeout(() => submitLate(wanted), PAUSE);
    return () => clearTimeout(timer);
  }, [wanted, isPending, line.quantity]);

  return {
    quantity: wanted ?? line.quantity,
    problem,
    change: setWanted,
    /** Sets the quantity at once and takes the price of now, also where the quantity stays. */
    accept: (quantity: number) => {
      if (!isPending) submit(quantity);
    },
  };
}

/** The command that sets a line's quantity, for a form and for the router. */
export function quantityCommand({ sku, name }: CartLine, quantity: number) {
  return { action: `/api/cart/lines/${encodeURIComponent(sku)}`, fields: { quantity: String(quantity) }, sku, name };
}
