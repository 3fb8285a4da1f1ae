import type { Problem } from '@maru/bff-gateway/contract';
import { useLocalPath, useShell } from '@maru/shell/contract';
import { UndoBar } from '@maru/ui-kit/undo-bar';
import { useEffect, useRef } from 'react';
import { withObjectParticle } from '../../components/object-particle.ts';
import { useCartCommand } from '../../data/use-cart-command.ts';
import { m } from '../../messages/generated/messages.js';
import styles from './cart.module.css';
import { CartLineItem } from './cart-line-item.tsx';
import type { CartRow } from './cart-rows.ts';

interface CartRowItemProps {
  row: CartRow;
  onTakeOut(): void;
  onPutBack(): void;
  /** The line is back, or stays out. */
  onForget(): void;
}

/** A line, or for eight seconds the place where it was with a way to put it back. */
export function CartRowItem({ row: { line, takenOut }, onTakeOut, onPutBack, onForget }: CartRowItemProps) {
  const shell = useShell();
  const localPath = useLocalPath();
  const removal = useCartCommand({ onRefused: onForget });
  const names = { name: line.name, nameObject: withObjectParticle(line.name) };
  const return_ = useCartCommand({
    onRefused: problem => {
      onForget();
      shell.notify({ message: `${m.line_put_back_failed(names)} ${problem.detail}`, tone: 'problem' });
    },
  });
  const place = useFocusAfterSwap(takenOut !== undefined && !takenOut.isReturning);

  // A line that was asked back is an ordinary line again once the page shows what the gateway said.
  const wasReturning = useRef(false);
  useEffect(() => {
    if (takenOut?.isReturning && wasReturning.current && !return_.isPending) onForget();
    wasReturning.current = Boolean(takenOut?.isReturning && return_.isPending);
  });

  const remove = () => {
    onTakeOut();
    removal.send({ ...removeCommand(line.sku), sku: line.sku, name: line.name, change: -line.quantity });
  };
  const putBack = () => {
    onPutBack();
    const fields = { sku: line.sku, quantity: String(line.quantity) };
    return_.send({ action: '/api/cart/lines', fields, sku: line.sku, name: line.name, change: line.quantity });
  };

  if (takenOut && !takenOut.isReturning)
    return (
      <li ref={place} className={styles.undo}>
        <UndoBar label={m.line_put_back()} onUndo={putBack} onExpire={onForget}>
          {m.line_removed(names)}
        </UndoBar>
      </li>
    );
  return (
    <CartLineItem
      ref={place}
      line={line}
      isPending={takenOut !== undefined}
      removal={{ ...removeCommand(line.sku), returnTo: localPath('/cart'), onRemove: remove }}
      problem={removal.problem as Problem | null}
    />
  );
}

const removeCommand = (sku: string) => ({ action: `/api/cart/lines/${encodeURIComponent(sku)}/remove`, fields: {} });

/** When a line becomes its undo bar or comes back, the focus stays in the place where it was. */
function useFocusAfterSwap(isOut: boolean) {
  const place = useRef<HTMLLIElement>(null);
  const wasOut = useRef(isOut);
  useEffect(() => {
    if (wasOut.current === isOut) return;
    wasOut.current = isOut;
    const hasLostFocus = document.activeElement === document.body || document.activeElement === null;
    if (hasLostFocus) place.current?.querySelector<HTMLElement>('button, a')?.focus();
  }, [isOut]);
  return place;
}
