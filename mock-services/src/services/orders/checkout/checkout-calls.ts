import * as v from 'valibot';
import { type ServiceClient, UpstreamProblem } from '../../../chassis/service-client.ts';
import type { CancelReason, Shortage } from '../domain/order-events.ts';
import type { Checkout } from './checkout.ts';
import type { StepCall, StepOutcome } from './saga-definition.ts';

/** Long enough for a checkout with every participant slow; a reservation that runs out after it is refused at `confirm`. */
const RESERVATION_SECONDS = 900;
/** A card may take seconds. */
const PAYMENT_TIMEOUT_MS = 6000;

const reservation = v.object({ reservationId: v.string() });
const authorisation = v.object({
  authorisationId: v.string(),
  status: v.string(),
  card: v.object({ brand: v.string(), last4: v.string() }),
});

export async function reserveStock(
  inventory: ServiceClient,
  { orderId, order }: Checkout,
  call: StepCall,
): Promise<StepOutcome> {
  const { lines, delivery } = order.placed;
  return settle(
    inventory.call({
      method: 'POST',
      path: '/reservations',
      body: {
        orderId,
        lines: lines.map(({ sku, quantity }) => ({ sku, quantity })),
        ...(delivery.method === 'pickup' ? { store: delivery.store } : {}),
        ttlSeconds: RESERVATION_SECONDS,
      },
      ...carry(call),
      parse: body => ({ reservationId: v.parse(reservation, body).reservationId }),
    }),
    refuseReservation,
  );
}

function refuseReservation(problem: UpstreamProblem): StepOutcome {
  const { short, skus } = problem.problem as { short?: Shortage[]; skus?: string[] };
  if (problem.code === 'out-of-stock') {
    return refused('out-of-stock', { shortages: (short ?? []).map(({ sku, available }) => ({ sku, available })) });
  }
  if (problem.code === 'unknown-sku')
    return refused('out-of-stock', { shortages: (skus ?? []).map(sku => ({ sku, available: 0 })) });
  return refused('checkout-failed', { code: problem.code });
}

export async function authorisePayment(
  payments: ServiceClient,
  checkout: Checkout,
  call: StepCall,
): Promise<StepOutcome> {
  const { orderId, order, paymentToken } = checkout;
  const outcome = await settle(
    payments.call({
      method: 'POST',
      path: '/authorisations',
      body: { orderId, token: paymentToken, amount: order.placed.totals.total },
      timeoutMs: PAYMENT_TIMEOUT_MS,
      ...carry(call),
      parse: body => v.parse(authorisation, body),
    }),
    problem => refused(paymentReason(problem.code), { code: problem.code }),
  );
  if (outcome.kind === 'refused') return outcome;
  const { authorisationId, card } = outcome.result as v.InferOutput<typeof authorisation>;
  return { kind: 'done', result: { authorisationId }, aside: { card } };
}

function paymentReason(code: string): CancelReason {
  if (code === 'card-declined' || code === 'insufficient-funds') return code;
  return 'payment-refused';
}

export async function confirmReservation(inventory: ServiceClient, call: StepCall): Promise<StepOutcome> {
  const { reservationId } = v.parse(reservation, call.results.reserve);
  return settle(
    inventory.call({
      method: 'POST',
      path: `/reservations/${encodeURIComponent(reservationId)}/confirm`,
      ...carry(call),
      parse: body => v.parse(reservation, body),
    }),
    problem => refused('reservation-expired', { code: problem.code }),
  );
}

export async function capturePayment(payments: ServiceClient, call: StepCall): Promise<StepOutcome> {
  return settle(
    payments.call({
      method: 'POST',
      path: `/authorisations/${encodeURIComponent(authorisationIdOf(call))}/capture`,
      timeoutMs: PAYMENT_TIMEOUT_MS,
      ...carry(call),
      parse: body => ({ status: v.parse(authorisation, body).status }),
    }),
    problem => refused('payment-refused', { code: problem.code }),
  );
}

/** The order stands whatever the cart says, so a refusal here (the cart is gone) is the end of it and turns nothing back. */
export async function clearCart(
  cart: ServiceClient,
  { orderId, order }: Checkout,
  call: StepCall,
): Promise<StepOutcome> {
  const { cartId, lines } = order.placed;
  return settle(
    cart.call({
      method: 'POST',
      path: `/carts/${encodeURIComponent(cartId)}/clear`,
      body: { orderId, lines: lines.map(({ sku, quantity }) => ({ sku, quantity })) },
      ...carry(call),
      parse: () => ({ cleared: true }),
    }),
    problem => ({ kind: 'done', result: { cleared: false, code: problem.code } }),
  );
}

/** A 4xx is a refusal and a value. Everything else is thrown: the outcome is unknown, and the runner asks again with the same key. */
async function settle(
  answer: Promise<unknown>,
  refuse: (problem: UpstreamProblem) => StepOutcome,
): Promise<StepOutcome> {
  try {
    return { kind: 'done', result: await answer };
  } catch (error) {
    if (isRefusal(error)) return refuse(error);
    throw error;
  }
}

/** 408, 425 and 429 say "later", not "no". */
export function isRefusal(error: unknown): error is UpstreamProblem {
  return (
    error instanceof UpstreamProblem &&
    error.status >= 400 &&
    error.status < 500 &&
    ![408, 425, 429].includes(error.status)
  );
}

function refused(reason: CancelReason, detail?: Record<string, unknown>): StepOutcome {
  return { kind: 'refused', refusal: { reason, detail } };
}

export function authorisationIdOf(call: StepCall): string {
  return v.parse(v.object({ authorisationId: v.string() }), call.results.authorise).authorisationId;
}

export function carry(call: StepCall) {
  return { idempotencyKey: call.idempotencyKey, context: { requestId: call.correlationId } };
}
