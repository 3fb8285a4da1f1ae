import type { Money } from '@maru/shell/contract';
import { Price } from '@maru/ui-kit/price';
import { Sums } from '@maru/ui-kit/sums';
import { m } from '../messages/generated/messages.js';

interface OrderSumsProps {
  totals: { subtotal: Money; shipping: Money; discount: Money; total: Money };
  totalLabel: string;
}

/** What an order comes to; a discount only when there is one. */
export function OrderSums({ totals, totalLabel }: OrderSumsProps) {
  const { subtotal, shipping, discount, total } = totals;
  const off = { ...discount, amount: -discount.amount };
  return (
    <Sums
      rows={[
        { id: 'pieces', label: m.sum_pieces(), value: <Price value={subtotal} /> },
        { id: 'delivery', label: m.sum_delivery(), value: <Price value={shipping} /> },
        ...(discount.amount > 0 ? [{ id: 'discount', label: m.sum_discount(), value: <Price value={off} /> }] : []),
      ]}
      total={{ label: totalLabel, value: <Price value={total} /> }}
    />
  );
}
