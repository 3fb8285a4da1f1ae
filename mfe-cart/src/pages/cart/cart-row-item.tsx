import { useLocalPath, useShell } from '@maru/shell/contract';
import { UndoBar } from '@maru/ui-kit/undo-bar';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { withObjectParticle } from '../../components/object-particle.ts';
import type { CartLine } from '../../data/cart.queries.ts';
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
  const localPath = useLocalPath();
  const place = useFocusAfterSwap(takenOut !== undefined && !takenOut.isReturning);
  const removal = useCartCommand({ onRefused: onForget });
  useReturn(line, takenOut?.isReturning ?? false, removal.isPending, onForget);

  const remove = (isByKeyboard: boolean) => {
    place.keep(isByKeyboard);
    onTakeOut();
    removal.send({ ...removeCommand(line.sku), sku: line.sku, name: line.name, change: -line.quantity });
  };

  if (takenOut && !takenOut.isReturning)
    return (
      <li ref={place.ref} className={styles.undo}>
        <UndoBar label={m.line_put_back()} onUndo={onPutBack} onExpire={onForget}>
          {m.line_removed({ name: line.name, nameObject: withObjectParticle(line.name) })}
        </UndoBar>
      </li>
    );
  return (
    <CartLineItem
      ref={place.ref}
      line={line}
      isPending={takenOut !== undefined}
      removal={{ ...removeCommand(line.sku), returnTo: localPath('/cart'), onRemove: remove }}
      problem={removal.problem}
    />
  );
}

const removeCommand = (sku: string) => ({ action: `/api/cart/lines/${encodeURIComponent(sku)}/remove`, fields: {} });

/** Puts a line back once its removal is through, and forgets that it was out when the page shows it again. */
function useReturn(line: CartLine, isReturning: boolean, isLeaving: boolean, onForget: () => void) {
  const shell = useShell();
  const [step, setStep] = useState<'none' | 'sent' | 'answered'>('none');
  const { isPending, send } = useCartCommand({
    onDone: () => setStep('answered'),
    onRefused: ({ detail }) => {
      setStep('none');
      onForget();
      const names = { name: line.name, nameObject: withObjectParticle(line.name) };
      shell.notify({ message: `${m.line_put_back_failed(names)} ${detail}`, tone: 'problem' });
    },
  });
  const isReady = isReturning && !isLeaving && !isPending;
  const goOn = useEffectEvent((reached: typeof step) => {
    const { sku, name, quantity } = line;
    const command = { action: '/api/cart/lines', fields: { sku, quantity: String(quantity) }, sku, name };
    if (reached === 'none' && send({ ...command, change: quantity })) setStep('sent');
    if (reached === 'answered') {
      setStep('none');
      onForget();
    }
  });
  useEffect(() => {
    if (isReady) goOn(step);
  }, [isReady, step]);
}

/**
 * When a line becomes its undo bar, or comes back, the focus of somebody who works by keys stays in that place. A
 * pointer's does not: a focused bar would wait for ever.
 */
function useFocusAfterSwap(isOut: boolean) {
  const ref = useRef<HTMLLIElement>(null);
  const wasOut = useRef(isOut);
  const isKept = useRef(false);
  useEffect(() => {
    if (wasOut.current === isOut) return;
    wasOut.current = isOut;
    if (isKept.current) ref.current?.querySelector<HTMLElement>('button, a')?.focus();
  }, [isOut]);
  return {
    ref,
    keep: (isByKeyboard: boolean) => {
      isKept.current = isByKeyboard;
    },
  };
}
