import type { CartClient } from '../clients/cart.client.ts';
import type { NewOrder, OrderAnswer, OrderOwner, OrdersClient } from '../clients/orders.client.ts';
import type { Card } from '../clients/payments.client.ts';
import { GatewayError, translate, UpstreamProblem } from '../errors/gateway-error.ts';
import type { RequestContext } from '../request-context.ts';
import type { SessionData } from '../session/session-store.port.ts';
import type { PaymentsService } from './payments.service.ts';

export interface Checkout {
  /** The page's hidden key: the same one twice is one order. */
  attempt: string;
  contact: NewOrder['contact'];
  delivery: NewOrder['delivery'];
  payment: { token: string } | { card: Card };
  /** What the shopper saw it come to, in won; undefined where the page did not say. */
  seenTotal?: number | undefined;
}

export interface PurchaseDependencies {
  orders: OrdersClient;
  cart: CartClient;
  payments: PaymentsService;
}

const quoteRefusals = translate({
  'cart-empty': 'cart-empty',
  'not-found': 'cart-empty',
  'sku-not-sold': 'unknown-piece',
});

const orderRefusals = translate({
  'quote-expired': 'quote-expired',
  'cart-changed': 'quote-expired',
  'quote-mismatch': 'quote-expired',
  'quote-not-found': 'quote-expired',
  'idempotency-key-reused': 'attempt-used',
  'invalid-request': 'validation-failed',
});

export type Purchase = ReturnType<typeof createPurchase>;

/**
 * Quote, token and order, in this order: an order is placed for what the cart costs at that moment, and only when that is
 * what the shopper has seen.
 */
export function createPurchase({ orders, cart, payments }: PurchaseDependencies) {
  return async function buy(
    context: RequestContext,
    session: Readonly<SessionData> | undefined,
    checkout: Checkout,
    key: string,
  ): Promise<OrderAnswer> {
    const cartId = session?.cartId;
    if (!cartId) throw new GatewayError('cart-empty');
    const { contact, delivery, payment, seenTotal } = checkout;
    const quoted =
      delivery.method === 'pickup' ? { method: delivery.method, store: delivery.store } : { method: delivery.method };
    const quote = await cart.createQuote(context, { cartId, delivery: quoted }).catch(quoteRefusals);
    if (seenTotal !== undefined && seenTotal !== quote.total.amount) {
      throw new GatewayError('price-changed', { total: quote.total, note: `seen ${seenTotal}` });
    }
    const token = 'token' in payment ? payment.token : (await payments.createToken(context, payment.card)).token;
    const owner = ownerOf(session);
    const body: NewOrder = {
      quoteId: quote.quoteId,
      cartId,
      owner,
      contact,
      delivery,
      paymentToken: token,
      consent: true,
    };
    return orders.placeOrder(context, body, key).catch(async error => {
      return (await orderOfConflict(context, error, owner)) ?? orderRefusals(error);
    });
  };

  /** The cart is being ordered, or was: when it is this visitor's order, that is the answer. */
  async function orderOfConflict(context: RequestContext, error: unknown, owner: OrderOwner) {
    if (!(error instanceof UpstreamProblem) || typeof error.body.orderId !== 'string') return undefined;
    return orders.getOrder(context, error.body.orderId, owner).catch(() => {
      throw new GatewayError('conflict', { cause: error });
    });
  }
}

export const ownerOf = ({ key, person }: Readonly<SessionData>): OrderOwner => ({
  sessionKey: key,
  ...(person && { personId: person.personId }),
});
