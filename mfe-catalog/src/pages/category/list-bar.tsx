import type { Schemas } from '@maru/bff-gateway/contract';
import { useShell } from '@maru/shell/contract';
import { Link as RouterLink } from '@maru/shell/contract/router';
import { Button } from '@maru/ui-kit/button';
import { Chip, Chips } from '@maru/ui-kit/chip';
import { Link } from '@maru/ui-kit/link';
import { formatMoney } from '@maru/ui-kit/price';
import { Select } from '@maru/ui-kit/select';
import { Text } from '@maru/ui-kit/text';
import { m } from '../../messages/generated/messages.js';
import { searchPath, withoutChoices, withParameters } from '../../state/list-search.ts';
import { type Chosen, chosenOf } from './chosen.ts';
import { FACETS_ID } from './facets.tsx';
import styles from './list-bar.module.css';
import type { ListProps } from './use-list-address.ts';

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
      <Order page={page} address={address} />
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

function Order({ page, address }: ListProps) {
  const names = {
    relevance: m.sort_relevance(),
    featured: m.sort_featured(),
    newest: m.sort_newest(),
    'price-asc': m.sort_price_asc(),
    'price-desc': m.sort_price_desc(),
    size: m.sort_size(),
  } satisfies Record<Schemas['Sort'], string>;
  const offered = Object.entries(names).filter(([sort]) => sort !== 'relevance' || address.search.has('q'));
  return (
    <div className={styles.order}>
      <Select
        look="quiet"
        label={m.sort_label()}
        name="sort"
        form={FACETS_ID}
        options={offered.map(([value, label]) => ({ value, label }))}
        value={address.search.get('sort') ?? page.sort}
        onChange={event => address.go(withParameters(address.search, { sort: event.currentTarget.value }))}
      />
      <noscript>
        <Button type="submit" form={FACETS_ID} variant="quiet" size="low">
          {m.sort_apply()}
        </Button>
      </noscript>
    </div>
  );
}
