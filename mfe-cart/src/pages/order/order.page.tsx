import { usePageTitle } from '@maru/shell/contract';
import { useLoaderData } from '@maru/shell/contract/router';
import { Page } from '@maru/ui-kit/page';
import { loadOrder, type Order } from '../../data/order.queries.ts';
import { useOrderProgress } from '../../data/use-order-progress.ts';
import { m } from '../../messages/generated/messages.js';
import styles from './order.module.css';
import { OrderBody } from './order-body.tsx';
import { OrderHead } from './order-head.tsx';
import { OrderNotFound } from './order-not-found.tsx';
import { OrderTimeline } from './order-timeline.tsx';

export { loadOrder as loader };

export function Component() {
  const order = useLoaderData<Order | null>();
  return order ? <OrderView loaded={order} /> : <OrderNotFound />;
}

function OrderView({ loaded }: { loaded: Order }) {
  const { order, hasGivenUp } = useOrderProgress(loaded);
  usePageTitle(m.order_title({ number: order.number }));
  return (
    <Page className={styles.page}>
      <OrderHead order={order} hasGivenUp={hasGivenUp} />
      {order.status !== 'cancelled' && <OrderTimeline order={order} />}
      <OrderBody order={order} />
    </Page>
  );
}
