import type { Schemas } from '@maru/bff-gateway/contract';
import { LocalLink, useShell } from '@maru/shell/contract';
import { Facts } from '@maru/ui-kit/facts';
import { Link } from '@maru/ui-kit/link';
import { formatMoney } from '@maru/ui-kit/price';
import { StockMark } from '@maru/ui-kit/stock-mark';
import { Text } from '@maru/ui-kit/text';
import { m } from '../../messages/generated/messages.js';

export interface WhereaboutsProps {
  delivery: Schemas['ProductPage']['delivery'];
  /** Of the chosen variant; undefined when nobody could say. */
  stock: Schemas['Stock'] | undefined;
}

/** What sending costs, and how many stand where. */
export function Whereabouts({ delivery, stock }: WhereaboutsProps) {
  const { locale } = useShell();
  const sending = m.delivery_facts({
    shipping: formatMoney(delivery.shipping, locale),
    freeFrom: formatMoney(delivery.freeFrom, locale),
  });
  const stores = (stock?.stores ?? []).map(({ store, name, level, available }) => ({
    id: store,
    term: name,
    detail: <StockMark level={level}>{stockWords(level, available)}</StockMark>,
  }));
  return (
    <div>
      <Facts narrow rows={[{ id: 'delivery', term: m.delivery_term(), detail: sending }, ...stores]} />
      <Link render={<LocalLink to="/stores" />}>{m.stores_link()}</Link>
      {!stock && (
        <Text size="small" tone="muted">
          {m.stock_unknown()}
        </Text>
      )}
    </div>
  );
}

function stockWords(level: Schemas['StockLevel'], count: number): string {
  if (level === 'none') return m.stock_none();
  return level === 'few' ? m.stock_few({ count }) : m.stock_many({ count });
}
