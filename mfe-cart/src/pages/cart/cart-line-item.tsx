import type { Problem } from '@maru/bff-gateway/contract';
import { LocalLink, useLocalPath, useShell } from '@maru/shell/contract';
import { FieldError } from '@maru/ui-kit/field';
import { LineItem } from '@maru/ui-kit/line-item';
import { LinkButton } from '@maru/ui-kit/link';
import { Note } from '@maru/ui-kit/note';
import { formatMoney, Price } from '@maru/ui-kit/price';
import { Quantity } from '@maru/ui-kit/quantity';
import { StockMark } from '@maru/ui-kit/stock-mark';
import type { FormEvent, ReactNode, Ref } from 'react';
import type { CartLine } from '../../data/cart.queries.ts';
import { m } from '../../messages/generated/messages.js';
import styles from './cart.module.css';
import { shortageOf } from './cart-rows.ts';
import { quantityCommand, useLineQuantity } from './use-line-quantity.ts';

interface CartLineItemProps {
  line: CartLine;
  /** It has been asked back and the gateway has not answered yet. */
  isPending: boolean;
  removal: { action: string; returnTo: string; onRemove(isByKeyboard: boolean): void };
  problem: Problem | null;
  ref?: Ref<HTMLLIElement>;
}

/** A piece in the cart. Quantity and removal are plain forms; with JavaScript they act in place. */
export function CartLineItem({ line, isPending, removal, problem, ref }: CartLineItemProps) {
  const localPath = useLocalPath();
  const wish = useLineQuantity(line);
  const command = quantityCommand(line, wish.quantity);
  const refused = problem ?? wish.problem;
  const stay = (event: FormEvent) => event.preventDefault();
  return (
    <LineItem
      ref={ref}
      aria-busy={isPending || undefined}
      picture={line.picture ?? undefined}
      name={line.name}
      level={2}
      render={<LocalLink to={`/p/${line.slug}?variant=${encodeURIComponent(line.sku)}`} />}
      meta={line.variantName}
      notes={
        <>
          <LineNotes line={line} onAccept={wish.accept} />
          {refused && (
            <FieldError role="alert">
              {`${problem ? m.line_not_removed() : m.line_not_changed()} ${refused.detail}`}
            </FieldError>
          )}
        </>
      }
      quantity={
        <form method="post" action={command.action} noValidate onSubmit={stay} className={styles.quantity}>
          <input type="hidden" name="returnTo" value={localPath('/cart')} />
          <Quantity
            name="quantity"
            label={m.line_quantity({ name: line.name })}
            value={wish.quantity}
            max={Math.max(line.maxQuantity, wish.quantity)}
            onValueChange={wish.change}
            className={styles.stepper}
          />
          <noscript>
            <LinkButton type="submit">{m.line_quantity_apply()}</LinkButton>
          </noscript>
        </form>
      }
      price={<Price value={{ ...line.unitPrice, amount: line.unitPrice.amount * wish.quantity }} />}
      action={
        <form
          method="post"
          action={removal.action}
          onSubmit={event => {
            event.preventDefault();
            removal.onRemove(isByKeyboard(event));
          }}
        >
          <input type="hidden" name="returnTo" value={removal.returnTo} />
          <LinkButton type="submit" aria-label={m.line_remove_label({ name: line.name })}>
            {m.line_remove()}
          </LinkButton>
        </form>
      }
    />
  );
}

/** A press by key: then the focus must not be lost with the line. */
const isByKeyboard = ({ nativeEvent }: FormEvent) =>
  (nativeEvent as SubmitEvent).submitter?.matches(':focus-visible') ?? false;

function LineNotes({ line, onAccept }: { line: CartLine; onAccept(quantity: number): void }) {
  const { locale } = useShell();
  const shortage = shortageOf(line);
  const now = formatMoney(line.unitPrice, locale);
  return (
    <>
      {line.priceChangedFrom && (
        <Note kind="price">
          {m.line_price_changed({ before: formatMoney(line.priceChangedFrom, locale), now })}{' '}
          <AcceptForm line={line} quantity={line.quantity} onAccept={onAccept}>
            {m.line_price_keep({ now })}
          </AcceptForm>
        </Note>
      )}
      {shortage === 'gone' && <Note kind="danger">{m.line_stock_gone()}</Note>}
      {shortage === 'short' && line.stock && (
        <Note kind="danger">
          {m.line_stock_short({ available: line.stock.available })}{' '}
          <AcceptForm line={line} quantity={line.stock.available} onAccept={onAccept}>
            {m.line_stock_lower({ available: line.stock.available })}
          </AcceptForm>
        </Note>
      )}
      {!shortage && line.stock?.level === 'few' && (
        <StockMark level="few">{m.line_stock_few({ available: line.stock.available })}</StockMark>
      )}
    </>
  );
}

interface AcceptFormProps {
  line: CartLine;
  quantity: number;
  onAccept(quantity: number): void;
  children: ReactNode;
}

/** Takes the line as it can be had now. */
function AcceptForm({ line, quantity, onAccept, children }: AcceptFormProps) {
  const localPath = useLocalPath();
  return (
    <form
      method="post"
      action={quantityCommand(line, quantity).action}
      className={styles.accept}
      onSubmit={event => {
        event.preventDefault();
        onAccept(quantity);
      }}
    >
      <input type="hidden" name="quantity" value={quantity} />
      <input type="hidden" name="returnTo" value={localPath('/cart')} />
      <LinkButton look="inline" type="submit">
        {children}
      </LinkButton>
    </form>
  );
}
