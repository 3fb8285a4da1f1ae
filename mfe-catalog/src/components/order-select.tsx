import type { Schemas } from '@maru/bff-gateway/contract';
import { Button } from '@maru/ui-kit/button';
import { Select } from '@maru/ui-kit/select';
import { m } from '../messages/generated/messages.js';
import { withParameters } from '../state/list-search.ts';
import styles from './order-select.module.css';
import type { ListAddress } from './use-list-address.ts';

export interface OrderSelectProps {
  address: ListAddress;
  /** The order that the list has now. */
  sort: Schemas['Sort'];
  /** Id of the GET form that it belongs to. */
  form: string;
}

/** In which order a list stands. Changes it at once; without script a button sends the form. */
export function OrderSelect({ address, sort, form }: OrderSelectProps) {
  const names = {
    relevance: m.sort_relevance(),
    featured: m.sort_featured(),
    newest: m.sort_newest(),
    'price-asc': m.sort_price_asc(),
    'price-desc': m.sort_price_desc(),
    size: m.sort_size(),
  } satisfies Record<Schemas['Sort'], string>;
  const offered = Object.entries(names).filter(([name]) => name !== 'relevance' || address.search.has('q'));
  return (
    <div className={styles.order}>
      <Select
        look="quiet"
        label={m.sort_label()}
        name="sort"
        form={form}
        options={offered.map(([value, label]) => ({ value, label }))}
        value={address.search.get('sort') ?? sort}
        onChange={event => address.go(withParameters(address.search, { sort: event.currentTarget.value }))}
      />
      <noscript>
        <Button type="submit" form={form} variant="quiet" size="low">
          {m.sort_apply()}
        </Button>
      </noscript>
    </div>
  );
}
