import { LocalLink, useShell } from '@maru/shell/contract';
import { Button } from '@maru/ui-kit/button';
import { Heading } from '@maru/ui-kit/heading';
import { Link } from '@maru/ui-kit/link';
import { Row, Stack } from '@maru/ui-kit/stack';
import { Text } from '@maru/ui-kit/text';
import { useEffect, useState } from 'react';
import { dayText } from '../../components/date-text.ts';
import type { Order } from '../../data/order.queries.ts';
import { m } from '../../messages/generated/messages.js';

interface OrderHeadProps {
  order: Order;
  /** It is still being placed and the page no longer looks. */
  hasGivenUp: boolean;
}

/** What has become of the order, in one sentence, and what can be done. */
export function OrderHead({ order, hasGivenUp }: OrderHeadProps) {
  const { locale } = useShell();
  const outcome = outcomeOf(order);
  useAnnounced(outcome);
  return (
    <Stack gap={5}>
      <Text tone="muted">{m.order_number({ number: order.number, date: dayText(order.placedAt, locale) })}</Text>
      <Heading level={1} look="display">
        {isUnderWay(order) && (
          <>
            {m.order_thanks()}
            <br />
          </>
        )}
        {outcome}
      </Heading>
      <OrderLead order={order} hasGivenUp={hasGivenUp} />
    </Stack>
  );
}

function OrderLead({ order, hasGivenUp }: OrderHeadProps) {
  if (order.status === 'placing')
    return (
      <Stack gap={4}>
        <Text size="lead" measure>
          {hasGivenUp ? m.order_placing_long() : m.order_placing_text()}
        </Text>
        <div>
          <Link render={<LocalLink to={`/orders/${order.orderId}`} />}>{m.order_look_again()}</Link>
        </div>
      </Stack>
    );
  if (order.status === 'cancelled')
    return (
      <Stack gap={5}>
        <Text size="lead" measure>
          {`${reasonText(order.reason)} ${m.order_cancelled_text()}`}
        </Text>
        <Row wrap>
          <Button render={<LocalLink to="/checkout" />}>{m.order_again()}</Button>
          <Link render={<LocalLink to="/cart" />}>{m.order_to_cart()}</Link>
        </Row>
      </Stack>
    );
  if (!order.contact) return null;
  return (
    <Text size="lead" measure>
      {m.order_lead({ email: order.contact.email })}
    </Text>
  );
}

const isUnderWay = ({ status }: Order) => status !== 'placing' && status !== 'cancelled' && status !== 'returned';

function outcomeOf({ status, delivery }: Order): string {
  const isPickup = delivery.method === 'pickup';
  switch (status) {
    case 'placing':
      return m.order_placing();
    case 'cancelled':
      return m.order_cancelled();
    case 'packed':
      return m.order_packed();
    case 'shipped':
      return isPickup ? m.order_ready_for_pickup() : m.order_shipped();
    case 'delivered':
      return isPickup ? m.order_collected() : m.order_delivered();
    case 'returned':
      return m.order_returned();
    case 'confirmed':
      return m.order_confirmed();
  }
}

function reasonText(reason: string | undefined): string {
  if (reason === 'card-declined') return m.order_reason_card_declined();
  if (reason === 'insufficient-funds') return m.order_reason_insufficient_funds();
  return reason === 'out-of-stock' || reason === 'reservation-expired'
    ? m.order_reason_out_of_stock()
    : m.order_reason_other();
}

/** Says the outcome when it changes while the page is open. */
function useAnnounced(outcome: string) {
  const shell = useShell();
  const [first] = useState(outcome);
  useEffect(() => {
    if (outcome !== first) shell.announce(outcome);
  }, [shell, outcome, first]);
}
