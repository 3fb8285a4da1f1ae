import type { Schemas } from '@maru/bff-gateway/contract';

type Product = Schemas['Product'];
type Variant = Schemas['Variant'];
type Stock = Schemas['Stock'];

export interface VariantOption {
  name: string;
  label: string;
  values: readonly VariantValue[];
}

export interface VariantValue {
  label: string;
  /** The variant that choosing this value leads to. */
  sku: string;
  isChosen: boolean;
  isSoldOut: boolean;
  picture: Variant['pictures'][number] | undefined;
}

/** The variant of that sku, else the default one; a product has at least one. */
export function findVariant(product: Product, sku: string | null): Variant {
  const { variants } = product;
  const variant = variants.find(one => one.sku === sku) ?? variants.find(one => one.isDefault) ?? variants[0];
  if (!variant) throw new Error(`The product ${product.slug} has no variant`);
  return variant;
}

/** What can be chosen, seen from the variant that is chosen now. An option with one value is no choice. */
export function variantOptions(product: Product, chosen: Variant, stock: readonly Stock[]): readonly VariantOption[] {
  return product.options
    .filter(option => option.values.length > 1)
    .map(option => ({
      name: option.name,
      label: option.label,
      values: option.values.flatMap(value => {
        const holders = product.variants.filter(variant => variant.options[option.name]?.value === value.value);
        const nearest = holders.toSorted((a, b) => likeness(b, chosen) - likeness(a, chosen))[0];
        if (!nearest) return [];
        return {
          label: value.label,
          sku: nearest.sku,
          isChosen: chosen.options[option.name]?.value === value.value,
          isSoldOut: stockOf(stock, nearest.sku)?.level === 'none',
          picture: nearest.pictures[0],
        };
      }),
    }));
}

export function stockOf(stock: readonly Stock[], sku: string): Stock | undefined {
  return stock.find(entry => entry.sku === sku);
}

/** The chosen variant's pictures, then those of the piece that belong to no variant: another glaze would contradict the choice. */
export function picturesOf(product: Product, chosen: Variant): readonly Product['pictures'][number][] {
  if (chosen.pictures.length === 0) return product.pictures;
  const claimed = new Set(product.variants.flatMap(variant => variant.pictures.map(picture => picture.id)));
  return [...chosen.pictures, ...product.pictures.filter(picture => !claimed.has(picture.id))];
}

/** How many options two variants share. */
function likeness(variant: Variant, chosen: Variant): number {
  return Object.entries(chosen.options).filter(([name, option]) => variant.options[name]?.value === option.value)
    .length;
}
