import type { components, operations } from '../../../contract/generated/cart.ts';
import type { ServiceDeps } from '../../chassis/define-service.ts';
import type { RequestContext } from '../../chassis/request-context.ts';
import type { Queries } from '../../chassis/store.ts';
import { cartProblem } from './cart.problems.ts';
import { findCoupon, readCart } from './carts.queries.ts';
import { type Offer, readOffers } from './catalog-prices.ts';
import type { Cart, CartLine } from './domain/cart.ts';
import { FREE_SHIPPING_FROM, priceCart, refuseCoupon, subtotalOf, won } from './domain/pricing.ts';
import { type AvailabilityOf, readAvailability } from './stock-levels.ts';

export type Quote = components['schemas']['Quote'];
type QuoteLine = components['schemas']['QuoteLine'];
type QuoteRequest = operations['createQuote']['requestBody']['content']['application/json'];

const QUOTE_LIFE_MS = 30 * 60 * 1000;

/** Prices the cart as it is now, and keeps the quote. Prices are needed; stock is told when it can be had. */
export async function createQuote(
  deps: ServiceDeps,
  cart: Cart,
  request: QuoteRequest,
  context: RequestContext,
): Promise<Quote> {
  if (cart.lines.length === 0) throw cartProblem('cart-empty', { detail: 'Put something into the cart first.' });
  const skus = cart.lines.map(line => line.sku);
  const [offers, availability] = await Promise.all([
    pricesOf(deps, skus, context),
    availabilityOf(deps, skus, request.delivery, context),
  ]);
  const lines = cart.lines.map(line => toQuoteLine(line, offers.get(line.sku), availability));
  const { coupon, terms } = await couponOf(deps, request.couponCode, subtotalOf(lines));
  const now = deps.runtime.now();
  const quote: Quote = {
    quoteId: deps.runtime.id('quo'),
    cartId: cart.cartId,
    cartVersion: cart.version,
    status: 'open',
    delivery: request.delivery,
    lines,
    ...priceCart(lines, request.delivery.method, terms),
    freeShippingFrom: won(FREE_SHIPPING_FROM),
    ...(coupon ? { coupon } : {}),
    missing: availability ? [] : ['stock'],
    createdAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + QUOTE_LIFE_MS).toISOString(),
  };
  await deps.store.run(
    'INSERT INTO quotes (quote_id, cart_id, cart_version, expires_at, document) VALUES ($1, $2, $3, $4, $5)',
    [quote.quoteId, quote.cartId, quote.cartVersion, quote.expiresAt, JSON.stringify(quote)],
  );
  return quote;
}

/** The quote as it was made; only its status is of now. */
export async function readQuote(queries: Queries, quoteId: string, now: Date): Promise<Quote | undefined> {
  const [row] = await queries.query<{ document: string }>('SELECT document FROM quotes WHERE quote_id = $1', [quoteId]);
  if (!row) return undefined;
  const quote = JSON.parse(row.document) as Quote;
  const cart = await readCart(queries, quote.cartId);
  return { ...quote, status: statusOf(quote, cart?.version, now) };
}

function statusOf(quote: Quote, cartVersion: number | undefined, now: Date): Quote['status'] {
  if (cartVersion !== quote.cartVersion) return 'cart-changed';
  return quote.expiresAt <= now.toISOString() ? 'expired' : 'open';
}

async function pricesOf(
  deps: ServiceDeps,
  skus: readonly string[],
  context: RequestContext,
): Promise<Map<string, Offer>> {
  const offers = await readOffers(deps.client('catalog'), skus, context).catch(cause => {
    throw cartProblem('catalog-unavailable', { detail: 'The cart is kept. Try again in a moment.', cause });
  });
  const gone = skus.filter(sku => !offers.has(sku));
  if (gone.length > 0) {
    throw cartProblem('sku-not-sold', {
      detail: 'Take out what is no longer sold, then go on.',
      extensions: { skus: gone },
    });
  }
  return offers;
}

async function availabilityOf(
  deps: ServiceDeps,
  skus: readonly string[],
  delivery: QuoteRequest['delivery'],
  context: RequestContext,
): Promise<AvailabilityOf | undefined> {
  const store = delivery.method === 'pickup' ? delivery.store : undefined;
  return readAvailability(deps.client('inventory'), skus, store, context).catch(error => {
    context.log.warn({ err: error }, 'a quote is made without stock');
    return undefined;
  });
}

function toQuoteLine(line: CartLine, offer: Offer | undefined, availability: AvailabilityOf | undefined): QuoteLine {
  if (!offer) throw new Error(`There is no price for ${line.sku}`);
  const { sku, quantity, priceSeen } = line;
  const { slug, name, options, picture, price } = offer;
  const available = availability ? availability(sku) : null;
  return {
    sku,
    slug,
    name,
    ...(options ? { options } : {}),
    picture: picture ?? null,
    quantity,
    unitPrice: price,
    ...(priceSeen ? { priceSeen } : {}),
    lineTotal: won(quantity * price.amount),
    available,
    isAvailable: available === null ? null : available >= quantity,
  };
}

async function couponOf({ store, runtime }: ServiceDeps, code: string | undefined, subtotal: number) {
  if (code === undefined) return {};
  const key = code.trim().toUpperCase();
  const found = await findCoupon(store, key);
  const reason = refuseCoupon(found, subtotal, runtime.now().toISOString());
  if (reason) return { coupon: { code: key, status: 'refused' as const, reason } };
  return { coupon: { code: key, status: 'applied' as const }, terms: found };
}
