import { useShell } from '@maru/shell/contract';
import { Link as RouterLink } from '@maru/shell/contract/router';
import { Chip, Chips } from '@maru/ui-kit/chip';
import { Link } from '@maru/ui-kit/link';
import { formatMoney } from '@maru/ui-kit/price';
import { Text } from '@maru/ui-kit/text';
import { OrderSelect } from '../../components/order-select.tsx';
import type { ListProps } from '../../components/use-list-address.ts';
import { m } from '../../messages/generated/messages.js';
import { searchPath, withoutChoices } from '../../state/list-search.ts';
import { type Chosen, chosenOf } from './chosen.ts';
import { FACETS_ID } from './facets.tsx';
import styles from './list-bar.module.css';

/** Over the shelf: how many there are, what was chosen, in which order. */
export function ListBar({ titleId, page, address }: ListProps & { titleId: string }) {
  const query = address.search.get('q');
  return (
    <div className={styles.bar}>
      <h2 id={titleId} aria-live="polite">
        <Text size="small" render={<span />}>
          {query ? m.list_searched({ query, total: page.total }) : m.list_count({ total: page.total })}
        </Text>
      </h2>
      <ChosenChips page={page} address={address} />
      <OrderSelect address={address} sort={page.sort} form={FACETS_ID} />
    </div>
  );
}

function ChosenChips({ page, address }: ListProps) {
  const label = useChosenLabel();
  const chosen = chosenOf(page, address.search);
  if (chosen.length === 0) return null;
  const to = (search: URLSearchParams) => <RouterLink to={searchPath(address.pathname, search)} preventScrollReset />;
  return (
    <div className={styles.chips}>
      <Chips scroll aria-label={m.chips_label()}>
        {chosen.map(one => (
          <Chip key={one.id} removable render={to(one.without)}>
            {label(one)}
          </Chip>
        ))}
      </Chips>
      <Link render={to(withoutChoices(address.search))}>{m.chips_clear()}</Link>
    </div>
  );
}

function useChosenLabel() {
  const { locale } = useShell();
  const price = (amount: number) => formatMoney({ amount, currency: 'KRW' }, locale);
  return ({ label }: Chosen): string => {
    if (label.kind === 'query') return m.chip_query({ query: label.text });
    if (label.kind === 'price') return m.chip_price({ from: price(label.from), to: price(label.to) });
    return label.text;
  };
}
