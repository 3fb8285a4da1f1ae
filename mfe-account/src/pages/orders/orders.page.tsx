import { LocalLink, usePageTitle } from '@maru/shell/contract';
import { useLoaderData, useLocation } from '@maru/shell/contract/router';
import { Button } from '@maru/ui-kit/button';
import { EmptyState } from '@maru/ui-kit/empty-state';
import { Link } from '@maru/ui-kit/link';
import { Row } from '@maru/ui-kit/stack';
import { Text } from '@maru/ui-kit/text';
import { AccountFrame } from '../../components/account-frame.tsx';
import { OrderRows } from '../../components/order-row.tsx';
import { loadOrders, type OrdersPage } from '../../data/account.queries.ts';
import { m } from '../../messages/generated/messages.js';

export { loadOrders as loader };

export function Component() {
  const { items, nextCursor } = useLoaderData<OrdersPage>();
  const isFurther = useLocation().search !== '';
  usePageTitle(m.orders_title());
  return (
    <AccountFrame title={m.orders_title()}>
      {items.length > 0 ? (
        <OrderRows orders={items} />
      ) : (
        <EmptyState
          title={m.orders_none()}
          action={<Button render={<LocalLink to="/c/all" />}>{m.look_around()}</Button>}
        >
          <Text>{m.orders_none_text()}</Text>
        </EmptyState>
      )}
      <Row wrap>
        {nextCursor && (
          <Button
            variant="quiet"
            render={<LocalLink to={`/account/orders?${new URLSearchParams({ cursor: nextCursor })}`} />}
          >
            {m.orders_older()}
          </Button>
        )}
        {isFurther && <Link render={<LocalLink to="/account/orders" />}>{m.orders_newest()}</Link>}
      </Row>
    </AccountFrame>
  );
}
