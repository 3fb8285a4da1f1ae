import { LocalLink, type SlotMap } from '@maru/shell/contract';
import { ProductCard } from '@maru/ui-kit/product-card';
import { Section } from '@maru/ui-kit/section';
import { Shelf } from '@maru/ui-kit/shelf';
import { useViewed } from '../../data/use-viewed.ts';
import { m } from '../../messages/generated/messages.js';

/** Pieces seen before this one. Nothing seen: nothing is there. */
export function RecentlyViewedSlot(props: SlotMap['account/recently-viewed']) {
  const items = useViewed(props);
  if (items.length === 0) return null;
  return (
    <Section title={m.viewed_title()}>
      <Shelf perRow={4}>
        {items.map(({ sku, slug, name, price, picture }) => (
          <ProductCard
            key={sku}
            render={<LocalLink to={`/p/${slug}?variant=${encodeURIComponent(sku)}`} />}
            name={name}
            price={price}
            picture={picture}
            sizes="(max-width: 47.99rem) 50vw, 25vw"
          />
        ))}
      </Shelf>
    </Section>
  );
}
