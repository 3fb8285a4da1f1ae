import type { Problem } from '@maru/bff-gateway/contract';
import { type SlotMap, useLocalPath, useShell } from '@maru/shell/contract';
import { Button } from '@maru/ui-kit/button';
import { FieldError } from '@maru/ui-kit/field';
import { Quantity } from '@maru/ui-kit/quantity';
import { type FormEvent, useEffect, useState } from 'react';
import { withObjectParticle } from '../../components/object-particle.ts';
import { useCartCommand } from '../../data/use-cart-command.ts';
import { m } from '../../messages/generated/messages.js';
import styles from './add-to-cart.module.css';

const ACTION = '/api/cart/lines';
/** A cart line holds no more than this. */
const LIMIT = 20;
/** Milliseconds for which the button says that it is done. */
const DONE_FOR = 2500;

type Props = SlotMap['cart/add-to-cart'];

/** Quantity and button. The button has changed and the count has risen before the gateway answers. */
export function AddToCartSlot(props: Props) {
  // Another piece starts anew: its quantity, its state, its problem.
  return <AddToCart key={props.sku} {...props} />;
}

function AddToCart({ sku, name, available }: Props) {
  const shell = useShell();
  const localPath = useLocalPath();
  const [isDone, setIsDone] = useState(false);
  const command = useCartCommand({
    onDone: () => {
      shell.emit('cart:item-added', { sku, name, quantity: sent });
      shell.notify({ message: addedText(name, sent), action: { label: m.add_notice_link(), href: '/cart' } });
    },
    onRefused: () => setIsDone(false),
  });
  const [sent, setSent] = useState(1);

  useEffect(() => {
    if (!isDone || command.isPending) return;
    const timer = setTimeout(() => setIsDone(false), DONE_FOR);
    return () => clearTimeout(timer);
  }, [isDone, command.isPending]);

  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const quantity = Number(new FormData(event.currentTarget).get('quantity')) || 1;
    const fields = { sku, quantity: String(quantity) };
    if (!command.send({ action: ACTION, fields, sku, name, change: quantity })) return;
    setSent(quantity);
    setIsDone(true);
  };

  const isSoldOut = available === 0;
  return (
    <form
      method="post"
      action={ACTION}
      noValidate
      data-sold-out={isSoldOut || undefined}
      className={styles.form}
      onSubmit={add}
    >
      <input type="hidden" name="sku" value={sku} />
      {/* Without JavaScript the cart shows what was added, and what could not be. */}
      <input type="hidden" name="returnTo" value={localPath('/cart')} />
      {!isSoldOut && (
        <Quantity
          name="quantity"
          label={m.line_quantity({ name })}
          size="large"
          max={Math.min(LIMIT, available ?? LIMIT)}
        />
      )}
      <Button type="submit" disabled={isSoldOut}>
        {isSoldOut ? m.add_sold_out() : isDone ? m.add_done() : m.add_button()}
      </Button>
      {command.problem && (
        <FieldError role="alert" className={styles.problem}>
          {refusedText(name, command.problem)}
        </FieldError>
      )}
    </form>
  );
}

function addedText(name: string, quantity: number): string {
  if (quantity > 1) return m.add_notice_many({ name, quantity });
  return m.add_notice({ name, nameObject: withObjectParticle(name) });
}

function refusedText(name: string, problem: Problem): string {
  const outcome = m.add_failed({ name, nameObject: withObjectParticle(name) });
  const said = problem.errors?.[0]?.message;
  if (problem.code === 'out-of-stock') return `${outcome} ${said ?? m.add_out_of_stock()}`;
  return `${outcome} ${said ?? problem.detail}`;
}
