import type { Schemas } from '@maru/bff-gateway/contract';
import { useShell } from '@maru/shell/contract';
import { useSearchParams } from '@maru/shell/contract/router';
import { formatMoney } from '@maru/ui-kit/price';
import { m } from '../../messages/generated/messages.js';
import { findVariant } from '../../state/variant-choice.ts';

/** The variant that the address names, and how to name another one: in place, told to other rooms and to the ear. */
export function useVariant(page: Schemas['ProductPage']) {
  const shell = useShell();
  const [search, setSearch] = useSearchParams();
  const variant = findVariant(page.product, search.get('variant') ?? page.selected);

  function choose(sku: string): void {
    const next = findVariant(page.product, sku);
    setSearch({ variant: next.sku }, { replace: true, preventScrollReset: true });
    shell.emit('catalog:variant-selected', { slug: page.product.slug, sku: next.sku });
    shell.announce(m.variant_announced({ variant: next.name, price: formatMoney(next.price, shell.locale) }));
  }

  return { variant, choose };
}
