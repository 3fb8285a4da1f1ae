import type { Schemas } from '@maru/bff-gateway/contract';
import { Button } from '@maru/ui-kit/button';
import { Checkbox } from '@maru/ui-kit/checkbox';
import { Fieldset } from '@maru/ui-kit/fieldset';
import { Fold } from '@maru/ui-kit/fold';
import { Heading } from '@maru/ui-kit/heading';
import { type SubmitEvent, useState } from 'react';
import type { ListAddress, ListProps } from '../../components/use-list-address.ts';
import { m } from '../../messages/generated/messages.js';
import { withChoice } from '../../state/list-search.ts';
import { chosenOf, isKnown } from './chosen.ts';
import styles from './facets.module.css';
import { PriceChoice } from './price-choice.tsx';

/** The id that the order's select and the button of the sheet refer to. */
export const FACETS_ID = 'facets';
/** Facets that stand open. */
const OPEN = ['kind', 'kiln', 'glaze'];

/**
 * What narrows the list: a plain GET form beside it, on narrow screens a sheet over it. With script each choice shows at
 * once; without, a button sends the form.
 */
export function Facets({ page, address }: ListProps) {
  const facets = page.facets.filter(facet => isKnown(facet) && isChoice(facet));
  const count = chosenOf(page, address.search).length;
  const close = (event: SubmitEvent<HTMLFormElement>) => {
    // Every choice is in the address already.
    event.preventDefault();
    event.currentTarget.hidePopover?.();
  };
  return (
    <div>
      <Button variant="quiet" size="low" wide popoverTarget={FACETS_ID} className={styles.opener}>
        {count > 0 ? m.facets_open_chosen({ count }) : m.facets_open()}
      </Button>
      <form
        id={FACETS_ID}
        method="get"
        action={address.pathname}
        popover="auto"
        aria-label={m.facets_label()}
        className={styles.sheet}
        onSubmit={close}
      >
        <div className={styles.sheetHead}>
          <Heading level={2} look="name">
            {m.facets_label()}
          </Heading>
          <Button variant="quiet" size="low" popoverTarget={FACETS_ID} popoverTargetAction="hide">
            {m.facets_close()}
          </Button>
        </div>
        <div className={styles.body}>
          {facets.filter(isOpen).map(facet => (
            <FacetChoices key={facet.name} facet={facet} address={address} />
          ))}
          <PriceChoice page={page} address={address} />
          <div>
            {facets
              .filter(facet => !isOpen(facet))
              .map(facet => (
                <FoldedFacet key={facet.name} facet={facet} address={address} />
              ))}
          </div>
          <Kept search={address.search} />
          <noscript>
            <Button type="submit" variant="quiet" size="low">
              {m.sort_apply()}
            </Button>
          </noscript>
        </div>
        <div className={styles.sheetFoot}>
          <Button type="submit" wide>
            {m.facets_show({ count: page.total })}
          </Button>
        </div>
      </form>
    </div>
  );
}

const isOpen = ({ name }: Schemas['Facet']) => OPEN.includes(name);

/** One value that every piece has narrows nothing. */
const isChoice = ({ values }: Schemas['Facet']) => values.length > 1 || values.some(({ selected }) => selected);

interface FacetProps {
  facet: Schemas['Facet'];
  address: ListAddress;
}

/** Folded away, unless something in it was chosen already. */
function FoldedFacet({ facet, address }: FacetProps) {
  const [startsOpen] = useState(address.search.has(facet.name));
  return (
    <Fold summary={facet.label} open={startsOpen}>
      <FacetChoices facet={facet} address={address} legendHidden />
    </Fold>
  );
}

function FacetChoices({ facet, address, legendHidden }: FacetProps & { legendHidden?: boolean }) {
  const chosen = address.search.getAll(facet.name);
  return (
    <Fieldset legend={facet.label} legendLook="name" legendHidden={legendHidden}>
      {facet.values.map(({ value, label, count }) => (
        <Checkbox
          key={value}
          name={facet.name}
          value={value}
          label={label}
          count={count}
          checked={chosen.includes(value)}
          disabled={count === 0 && !chosen.includes(value)}
          onChange={event => address.go(withChoice(address.search, facet.name, value, event.currentTarget.checked))}
        />
      ))}
    </Fieldset>
  );
}

/** What the form sends along beside its controls; the order has its own select. */
function Kept({ search }: { search: URLSearchParams }) {
  const query = search.get('q');
  return query ? <input type="hidden" name="q" value={query} /> : null;
}
