import type { Schemas } from '@maru/bff-gateway/contract';
import { LocalLink, Slot } from '@maru/shell/contract';
import { Heading } from '@maru/ui-kit/heading';
import { Link } from '@maru/ui-kit/link';
import { Price } from '@maru/ui-kit/price';
import { Text } from '@maru/ui-kit/text';
import { m } from '../../messages/generated/messages.js';
import { stockOf, variantOptions } from '../../state/variant-choice.ts';
import styles from './buying-column.module.css';
import { VariantChoice } from './variant-choice.tsx';
import { Whereabouts } from './whereabouts.tsx';

export interface BuyingColumnProps {
  page: Schemas['ProductPage'];
  variant: Schemas['Variant'];
  onChoose: (sku: string) => void;
}

/** Name, price, choices and the button, in view beside everything else; on phones the button is a bar at the bottom. */
export function BuyingColumn({ page, variant, onChoose }: BuyingColumnProps) {
  const { product, stock } = page;
  const { maker } = product;
  const stockHere = stockOf(stock, variant.sku);
  const picture = variant.pictures[0] ?? product.pictures[0];
  const kiln = maker.place ? m.kiln_with_place({ kiln: maker.name, place: maker.place }) : maker.name;
  return (
    <div className={styles.column}>
      <div className={styles.head}>
        <Heading level={1}>{product.name}</Heading>
        <Link render={<LocalLink to={`/c/all?kiln=${maker.slug}`} />}>{kiln}</Link>
        <Price value={variant.price} size="large" />
        <Text>{product.summary}</Text>
      </div>
      {variantOptions(product, variant, stock).map(option => (
        <VariantChoice key={option.name} option={option} slug={product.slug} onChoose={onChoose} />
      ))}
      <div className={styles.bar}>
        <p className={styles.barText} aria-hidden="true">
          <Text size="caption" tone="muted" render={<span />}>
            {variant.name || product.name}
          </Text>
          <Price value={variant.price} />
        </p>
        <div className={styles.add}>
          <Slot
            name="cart/add-to-cart"
            props={{
              sku: variant.sku,
              name: product.name,
              price: variant.price,
              available: stockHere?.available ?? null,
              ...(picture && { picture }),
            }}
          />
        </div>
      </div>
      <div className={styles.keep}>
        <Slot
          name="account/keep"
          props={{ sku: variant.sku, slug: product.slug, name: product.name }}
          fallback={null}
        />
      </div>
      <Whereabouts delivery={page.delivery} stock={stockHere} />
    </div>
  );
}
