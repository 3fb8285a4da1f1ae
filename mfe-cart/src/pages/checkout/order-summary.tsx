import { LocalLink } from '@maru/shell/contract';
import { LineItem, LineItems } from '@maru/ui-kit/line-item';
import { Link } from '@maru/ui-kit/link';
import { Note } from '@maru/ui-kit/note';
import { Price } from '@maru/ui-kit/price';
import { Stack } from '@maru/ui-kit/stack';
import { lineDetail } from '../../components/line-detail.ts';
import { OrderSums } from '../../components/order-sums.tsx';
import type { CheckoutPage } from '../../data/checkout.queries.ts';
import { m } from '../../messages/generated/messages.js';

interface OrderSummaryProps {
  cart: CheckoutPage['cart'];
  /** Missing while nobody can say what it comes to. */
  totals: CheckoutPage['totals'] | undefined;
}

/** What is being bought, and what it comes to. */
export function OrderSummary({ cart, totals }: OrderSummaryProps) {
  const short = cart.lines.filter(({ quantity, stock }) => stock && stock.available < quantity);
  return (
    <Stack gap={5}>
      <LineItems size="mini">
        {cart.lines.map(line => (
          <LineItem
            key={line.sku}
            size="mini"
            name={line.name}
            meta={lineDetail(line)}
            picture={line.picture}
            price={<Price value={line.linePrice} />}
          />
        ))}
      </LineItems>
      {short.map(line => (
        <Note key={line.sku} kind="danger">
          {shortText(line)}
        </Note>
      ))}
      {totals && <OrderSums totals={totals} totalLabel={m.sum_to_pay()} />}
      <div>
        <Link render={<LocalLink to="/cart" />}>{m.checkout_back()}</Link>
      </div>
    </Stack>
  );
}

function shortText({ name, stock }: CheckoutPage['cart']['lines'][number]): string {
  const available = stock?.available ?? 0;
  return available > 0 ? m.checkout_line_short({ name, available }) : m.checkout_line_gone({ name });
}
