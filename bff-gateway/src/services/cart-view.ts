import type { Schemas } from '../../contract/schemas.ts';
import type { CartAnswer } from '../clients/cart.client.ts';
import type { CatalogClient, VariantSummary } from '../clients/catalog.client.ts';
import type { InventoryClient, Stock } from '../clients/inventory.client.ts';
import { type RequestContext, within } from '../request-context.ts';
import { freeShippingFrom, shippingFor, won } from './delivery-terms.ts';
import { optionsInWords, pictureView } from './localise.ts';
import { createParts } from './part.ts';

const LINE_LIMIT = 20;
const OPTIONAL_MS = 1200;

/** A cart as it is shown: the catalog adds names, pictures and prices of now, the inventory what is left. */
export function createCartView({ catalog, inventory }: { catalog: CatalogClient; inventory: InventoryClient }) {
  return async function view(context: RequestContext, answer: CartAnswer | undefined): Promise<Schemas['Cart']> {
    const skus = answer?.lines.map(line => line.sku) ?? [];
    if (!answer || skus.length === 0) return emptyCart();
    const parts = createParts(context);
    const [variants, stock] = await Promise.all([
      parts.optional('names', catalog.getVariants(within(context, OPTIONAL_MS), skus), []),
      parts.optional('stock', inventory.getStock(within(context, OPTIONAL_MS), skus), undefined),
    ]);
    const lines = answer.lines.map(line =>
      lineView(
        context,
        line,
        variants.find(variant => variant.sku === line.sku),
        stock && { found: stock.find(one => one.sku === line.sku) },
      ),
    );
    const subtotal = lines.reduce((sum, line) => sum + line.linePrice.amount, 0);
    const shipping = shippingFor(subtotal);
    return {
      lines,
      count: answer.count,
      subtotal: won(subtotal),
      shipping,
      freeShippingFrom,
      total: won(subtotal + shipping.amount),
      missing: parts.missing,
    };
  };
}

type Line = CartAnswer['lines'][number];

function lineView(
  context: RequestContext,
  line: Line,
  variant: VariantSummary | undefined,
  stock: { found: Stock | undefined } | undefined,
): Schemas['CartLine'] {
  const unitPrice = variant?.price ?? line.priceSeen ?? won(0);
  const available = stock ? (stock.found?.available ?? 0) : undefined;
  const isChanged = variant && line.priceSeen && line.priceSeen.amount !== unitPrice.amount;
  return {
    sku: line.sku,
    slug: variant?.slug ?? line.sku,
    name: variant?.name[context.locale] ?? line.sku,
    variantName: variant ? optionsInWords(variant.options, context.locale) : '',
    quantity: line.quantity,
    maxQuantity: Math.min(LINE_LIMIT, available ?? LINE_LIMIT),
    unitPrice,
    ...(isChanged && { priceChangedFrom: line.priceSeen }),
    linePrice: won(unitPrice.amount * line.quantity),
    picture: variant ? pictureView(variant.picture, context.locale) : null,
    stock: available === undefined ? null : { available, level: stock?.found?.level ?? 'none' },
  };
}

export const emptyCart = (): Schemas['Cart'] => ({
  lines: [],
  count: 0,
  subtotal: won(0),
  shipping: won(0),
  freeShippingFrom,
  total: won(0),
  missing: [],
});
