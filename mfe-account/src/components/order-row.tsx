import type { Schemas } from '@maru/bff-gateway/contract';
import { LocalLink, useShell } from '@maru/shell/contract';
import { Heading } from '@maru/ui-kit/heading';
import { Link } from '@maru/ui-kit/link';
import { Picture } from '@maru/ui-kit/picture';
import { Price } from '@maru/ui-kit/price';
import { Text } from '@maru/ui-kit/text';
import { m } from '../messages/generated/messages.js';
import styles from './order-row.module.css';

type OrderSummary = Schemas['OrderSummary'];

/** An order in a list: what is in it, when it was placed, how far it is. */
function OrderRow({ order, level = 2 }: { order: OrderSummary; level?: 2 | 3 }) {
  const { locale } = useShell();
  const [first, ...others] = order.lines;
  const name = first?.name ?? order.number;
  return (
    <li className={styles.row}>
      <div>{first?.picture && <Picture picture={first.picture} sizes="5rem" ratio="line" decorative />}</div>
      <div>
        <Heading level={level} look="name">
          <Link look="plain" render={<LocalLink to={`/orders/${order.orderId}`} />}>
            {others.length > 0 ? m.order_and_more({ name, count: others.length }) : name}
          </Link>
        </Heading>
        <Text size="small" tone="muted">
          {m.order_date({ number: order.number, date: dayText(order.placedAt, locale) })}
        </Text>
      </div>
      <div className={styles.state}>
        <Text size="small" tone={order.status === 'cancelled' ? 'muted' : 'ink'}>
          {statusText(order.status)}
        </Text>
        <Price value={order.total} />
      </div>
    </li>
  );
}

/** Its list. */
export function OrderRows({ orders, level }: { orders: readonly OrderSummary[]; level?: 2 | 3 }) {
  return (
    <ul className={styles.rows}>
      {orders.map(order => (
        <OrderRow key={order.orderId} order={order} level={level} />
      ))}
    </ul>
  );
}

const dayText = (at: string, locale: 'ko' | 'en') =>
  new Intl.DateTimeFormat(locale === 'ko' ? 'ko-KR' : 'en-GB', { dateStyle: 'long', timeZone: 'Asia/Seoul' }).format(
    new Date(at),
  );

function statusText(status: OrderSummary['status']): string {
  switch (status) {
    case 'placing':
      return m.order_placing();
    case 'confirmed':
      return m.order_confirmed();
    case 'packed':
      return m.order_packed();
    case 'shipped':
      return m.order_shipped();
    case 'delivered':
      return m.order_delivered();
    case 'cancelled':
      return m.order_cancelled();
    case 'returned':
      return m.order_returned();
  }
}
