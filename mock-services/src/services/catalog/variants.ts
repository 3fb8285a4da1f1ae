import type { components } from '../../../contract/generated/catalog.ts';
import type { CatalogRecords, Picture, VariantRecord } from './records.ts';
import { krw, termOf } from './terms.ts';

export type Variant = components['schemas']['Variant'];

/** Variants as the contract shows them. A scene among the pictures is the piece in use. */
export function buildVariants(
  records: readonly VariantRecord[],
  terms: CatalogRecords['terms'],
  picture: (id: string) => Picture,
): Variant[] {
  return records.map(
    ({ sku, glaze, size, price, diameterMm, heightMm, weightG, capacityMl, pieces, pictures, isDefault }) => ({
      sku,
      options: {
        glaze: termOf(terms.glazes, glaze),
        size: { key: size.key, name: { ko: size.ko, en: size.en } },
      },
      price: krw(price),
      dimensions: { diameterMm, heightMm, weightG },
      ...(capacityMl === undefined ? {} : { capacityMl }),
      ...(pieces === undefined ? {} : { pieces }),
      pictures: pictures.map(picture).map(inUse),
      isDefault: isDefault === true,
    }),
  );
}

function inUse(picture: Picture): Picture {
  return picture.view === 'editorial' ? { ...picture, view: 'in-use' } : picture;
}
