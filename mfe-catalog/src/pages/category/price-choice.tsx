import { useShell } from '@maru/shell/contract';
import { formatMoney } from '@maru/ui-kit/price';
import { type Range, RangeSlider } from '@maru/ui-kit/slider';
import { useState } from 'react';
import type { ListProps } from '../../components/use-list-address.ts';
import { m } from '../../messages/generated/messages.js';
import { type PriceBounds, priceBounds, priceRange, withPrices } from './chosen.ts';

/** The range of prices; nothing where every piece costs the same. */
export function PriceChoice({ page, address }: ListProps) {
  const bounds = priceBounds(page);
  return bounds && bounds.min < bounds.max ? <PriceSlider bounds={bounds} address={address} /> : null;
}

function PriceSlider({ bounds, address }: Pick<ListProps, 'address'> & { bounds: PriceBounds }) {
  const { locale } = useShell();
  const asked = priceRange(bounds, address.search);
  // While an end moves it is ahead of the address; another address makes that void.
  const [moved, setMoved] = useState<{ from: string; to: Range }>();
  const commit = (range: Range) => {
    if (range.join() !== asked.join()) address.go(withPrices(address.search, bounds, range));
  };
  return (
    <RangeSlider
      legend={m.facet_price()}
      min={bounds.min}
      max={bounds.max}
      step={bounds.step}
      value={moved?.from === asked.join() ? moved.to : asked}
      onValueChange={to => setMoved({ from: asked.join(), to })}
      onValueCommit={commit}
      names={['priceMin', 'priceMax']}
      format={amount => formatMoney({ amount, currency: 'KRW' }, locale)}
    />
  );
}
