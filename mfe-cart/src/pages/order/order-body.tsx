import { LocalLink } from '@maru/shell/contract';
import { LineItem, LineItems } from '@maru/ui-kit/line-item';
import { Link } from '@maru/ui-kit/link';
import { Price } from '@maru/ui-kit/price';
import { Section } from '@maru/ui-kit/section';
import { Stack } from '@maru/ui-kit/stack';
import { Text } from '@maru/ui-kit/text';
import { handoverText } from '../../components/handover-text.ts';
import { lineDetail } from '../../components/line-detail.ts';
import { OrderSums } from '../../components/order-sums.tsx';
import type { Order } from '../../data/order.queries.ts';
import { m } from '../../messages/generated/messages.js';
import styles from './order.module.css';

/** What is in the order, where it goes, and how to treat it. */
export function OrderBody({ order }: { order: Order }) {
  return (
    <div className={styles.body}>
      <Section title={m.order_contents()} titleLook="heading" space="none">
        <Stack gap={5}>
          <LineItems size="mini">
            {order.lines.map(line => (
              <LineItem
                key={line.sku}
                size="mini"
                name={line.name}
                render={<LocalLink to={`/p/${line.slug}?variant=${encodeURIComponent(line.sku)}`} />}
                meta={lineDetail(line)}
                picture={line.picture}
                price={<Price value={line.linePrice} />}
              />
            ))}
          </LineItems>
          <OrderSums totals={order.totals} totalLabel={paidLabel(order)} />
        </Stack>
      </Section>
      <Section title={whereTitle(order)} titleLook="heading" space="none">
        <Where order={order} />
      </Section>
      {order.status !== 'cancelled' && (
        <Section title={m.order_care_title()} titleLook="heading" space="none">
          <Stack gap={4}>
            <Text>{m.order_care_text()}</Text>
            <Text size="small" tone="muted">
              {m.order_care_link()}
            </Text>
            <div>
              <Link render={<LocalLink to="/" />}>{m.order_look_further()}</Link>
            </div>
          </Stack>
        </Section>
      )}
    </div>
  );
}

const whereTitle = ({ delivery }: Order) => (delivery.method === 'pickup' ? m.order_pickup() : m.order_address());

function paidLabel({ payment, status }: Order): string {
  const isPaid = payment?.status === 'captured' || payment?.status === 'authorised';
  if (!isPaid || status === 'cancelled') return m.sum_title();
  const { brand, last4 } = payment;
  return brand && last4 ? m.order_paid_by({ brand: brandName(brand), last4 }) : m.order_paid_by_card();
}

const BRANDS: Record<string, string> = { visa: 'Visa', mastercard: 'Mastercard', amex: 'American Express', jcb: 'JCB' };
const brandName = (brand: string) => BRANDS[brand] ?? brand;

function Where({ order: { delivery, contact } }: { order: Order }) {
  const { address, store } = delivery;
  return (
    <Stack gap={4}>
      {address && (
        <Text>
          {address.recipient}
          <br />
          <Text render={<span />} tone="muted">
            {[address.line1, address.line2, address.postcode].filter(Boolean).join(' ')}
            <br />
            {handoverText(address.handover ?? 'hand-over')}
            {address.note && `, ${address.note}`}
          </Text>
        </Text>
      )}
      {store && (
        <Text>
          {store.name}
          <br />
          <Text render={<span />} tone="muted">
            {store.address}
            <br />
            {store.hours}
          </Text>
        </Text>
      )}
      {contact && (
        <Text size="small" tone="muted">
          {contact.email}
          <br />
          {contact.phone}
        </Text>
      )}
    </Stack>
  );
}
