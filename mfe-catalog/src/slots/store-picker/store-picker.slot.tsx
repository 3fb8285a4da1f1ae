import type { SlotMap } from '@maru/shell/contract';
import { RadioGroup } from '@maru/ui-kit/radio-group';
import { StockMark } from '@maru/ui-kit/stock-mark';
import { Text } from '@maru/ui-kit/text';
import { useState } from 'react';
import { useStoreStock } from '../../data/stores.queries.ts';
import { m } from '../../messages/generated/messages.js';
import { type Holding, holdingOf } from './holding.ts';

type Props = SlotMap['catalog/store-picker'];

/** A choice of shops; one that lacks something of what is to be fetched cannot be chosen once that is known. */
export function StorePickerSlot({ name, legend, stores, lines, chosen, error }: Props) {
  const stock = useStoreStock(lines.map(line => line.sku));
  const [picked, setPicked] = useState(chosen);
  const holdings = new Map(
    stores.map(({ store }) => [store, holdingOf(lines, stock === 'unknown' ? null : stock, store)]),
  );
  const can = (store: string) => !holdings.get(store) || holdings.get(store)?.level === 'all';
  const first = stores.find(({ store }) => can(store))?.store;
  const value = picked && can(picked) ? picked : first;
  return (
    <>
      <RadioGroup
        name={name}
        legend={legend}
        value={value ?? ''}
        onValueChange={setPicked}
        error={first ? error : m.picker_nowhere()}
        options={stores.map(({ store, name: label, address, hours }) => ({
          value: store,
          label,
          disabled: !can(store),
          hint: <StoreHint place={[address, hours].filter(Boolean).join(', ')} holding={holdings.get(store)} />,
        }))}
      />
      {stock === 'unknown' && (
        <Text size="small" tone="muted">
          {m.picker_unknown()}
        </Text>
      )}
    </>
  );
}

function StoreHint({ place, holding }: { place: string; holding: Holding | undefined }) {
  if (!holding) return place;
  return (
    <>
      {place}
      <br />
      <StockMark level={{ all: 'many', some: 'few', none: 'none' }[holding.level] as 'many' | 'few' | 'none'}>
        {holdingText(holding)}
      </StockMark>
    </>
  );
}

function holdingText({ level, lacking }: Holding): string {
  if (level === 'all') return m.picker_all();
  return level === 'none' ? m.picker_none() : m.picker_some({ names: lacking.join(', ') });
}
