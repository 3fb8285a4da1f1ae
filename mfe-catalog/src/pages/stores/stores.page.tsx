import type { Schemas } from '@maru/bff-gateway/contract';
import { usePageTitle } from '@maru/shell/contract';
import { useLoaderData } from '@maru/shell/contract/router';
import { Facts } from '@maru/ui-kit/facts';
import { Heading } from '@maru/ui-kit/heading';
import { Page } from '@maru/ui-kit/page';
import { Text } from '@maru/ui-kit/text';
import { Crumbs } from '../../components/crumbs.tsx';
import type { StoreList } from '../../data/stores.queries.ts';
import { m } from '../../messages/generated/messages.js';
import styles from './stores.module.css';

export { storesLoader as loader } from '../../data/stores.queries.ts';

/** Where Maru is: the shops, and the place that orders leave from. */
export function Component() {
  const { items } = useLoaderData<StoreList>();
  usePageTitle(m.stores_title());
  const shops = items.filter(({ kind }) => kind === 'shop');
  return (
    <>
      <Crumbs items={[{ label: m.stores_title() }]} />
      <Page className={styles.page}>
        <Heading level={1} look="display">
          {m.stores_title()}
        </Heading>
        <Text size="lead" measure>
          {m.stores_lead()}
        </Text>
        <div className={styles.stores}>
          {shops.map(store => (
            <Store key={store.store} store={store} />
          ))}
        </div>
        {items
          .filter(({ kind }) => kind === 'warehouse')
          .map(store => (
            <Warehouse key={store.store} store={store} />
          ))}
        <Text size="small" tone="muted">
          {m.stores_sample()}
        </Text>
      </Page>
    </>
  );
}

function Store({ store }: { store: Schemas['Store'] }) {
  const rows = [
    { id: 'address', term: m.stores_address(), detail: store.address },
    { id: 'hours', term: m.stores_hours(), detail: <Hours store={store} /> },
    { id: 'way', term: m.stores_way(), detail: store.directions },
    ...(store.pickup ? [{ id: 'pickup', term: m.stores_pickup(), detail: m.stores_pickup_text() }] : []),
  ];
  return (
    <section id={store.store} aria-labelledby={`${store.store}-name`} className={styles.store}>
      <Heading level={2} id={`${store.store}-name`}>
        {store.name}
      </Heading>
      <Facts rows={rows} />
    </section>
  );
}

function Hours({ store: { hours, closed } }: { store: Schemas['Store'] }) {
  const lines = [...hours.map(one => m.stores_hours_line(one)), ...(closed ? [m.stores_closed({ days: closed })] : [])];
  return lines.map(line => (
    <span key={line} className={styles.line}>
      {line}
    </span>
  ));
}

function Warehouse({ store }: { store: Schemas['Store'] }) {
  return (
    <section aria-labelledby={`${store.store}-name`} className={styles.warehouse}>
      <Heading level={2} look="heading" id={`${store.store}-name`}>
        {m.stores_warehouse()}
      </Heading>
      <Text tone="muted">
        {store.name}, {store.address}. {store.directions}
      </Text>
    </section>
  );
}
