import { setTimeout as sleep } from 'node:timers/promises';
import * as v from 'valibot';
import type { components } from '../../../contract/generated/orders.ts';
import type { ServiceDeps } from '../../chassis/define-service.ts';
import type { RequestContext } from '../../chassis/request-context.ts';
import { UpstreamProblem } from '../../chassis/service-client.ts';
import type { Queries } from '../../chassis/store.ts';
import { claimCart } from './cart-claims.ts';
import type { SagaRunner } from './checkout/saga-runner.ts';
import type { OrderPlaced } from './domain/order-events.ts';
import { orderNumber } from './domain/order-number.ts';
import { type Attempt, findAttempt, keepAttempt } from './order-attempts.ts';
import { insertOrderPerson } from './order-people.ts';
import type { OrderRepository } from './order-repository.ts';
import { ordersProblem } from './orders.problems.ts';
import { type Quote, quoteSchema } from './quote.ts';

export type PlaceOrder = components['schemas']['PlaceOrder'];

/** How long an answer waits for the checkout to end; after that it is `placing`, and goes on. */
const ANSWER_WITHIN_MS = 2000;
/** What is left of the caller's deadline for the answer itself. */
const ANSWER_MS = 150;

export interface PlaceOrderDeps extends Pick<ServiceDeps, 'store' | 'runtime' | 'client'> {
  orders: OrderRepository;
  runner: SagaRunner;
}

/** Places an order once a key and waits a little for its checkout. @returns the order's id */
export async function placeOrder(
  deps: PlaceOrderDeps,
  key: string,
  body: PlaceOrder,
  context: RequestContext,
): Promise<string> {
  const attempt: Attempt = { key, ...body };
  const orderId = (await findAttempt(deps.store, attempt)) ?? (await placeAnew(deps, attempt, body, context));
  const remaining = (context.deadlineAt ?? Number.POSITIVE_INFINITY) - deps.runtime.now().getTime() - ANSWER_MS;
  const waiting = new AbortController();
  await Promise.race([
    deps.runner.drive(orderId),
    sleep(Math.max(0, Math.min(ANSWER_WITHIN_MS, remaining)), undefined, { signal: waiting.signal }).catch(
      () => undefined,
    ),
  ]);
  waiting.abort();
  return orderId;
}

async function placeAnew(
  deps: PlaceOrderDeps,
  attempt: Attempt,
  body: PlaceOrder,
  context: RequestContext,
): Promise<string> {
  const quote = await readQuote(deps, body.quoteId, context);
  return deps.store.transaction(async tx => {
    // Two submits at once both come here; the second one finds what the first has placed.
    const known = await findAttempt(tx, attempt);
    if (known) return known;
    refuseUnlessOrderable(quote, body);
    const orderId = deps.runtime.id('ord');
    const claim = await claimCart(tx, { cartId: quote.cartId, version: quote.cartVersion }, orderId);
    if (claim.kind !== 'claimed') {
      throw ordersProblem(claim.kind === 'bought' ? 'already-ordered' : 'order-in-progress', {
        detail: 'See the order that has this cart.',
        extensions: { orderId: claim.orderId },
      });
    }
    const number = await freeNumber(deps, tx);
    const meta = { actor: 'shopper', correlationId: context.requestId } as const;
    await deps.orders.execute(tx, orderId, { type: 'place', order: toOrderPlaced(quote, number) }, meta);
    await insertOrderPerson(tx, orderId, {
      owner: body.owner,
      contact: body.contact,
      address: body.delivery.method === 'delivery' ? body.delivery.address : undefined,
      paymentToken: body.paymentToken,
    });
    await keepAttempt(tx, attempt, orderId);
    await deps.runner.begin(tx, orderId, meta);
    return orderId;
  });
}

async function readQuote(deps: PlaceOrderDeps, quoteId: string, context: RequestContext): Promise<Quote> {
  try {
    return await deps
      .client('cart')
      .call({ path: `/quotes/${encodeURIComponent(quoteId)}`, context, parse: answer => v.parse(quoteSchema, answer) });
  } catch (cause) {
    if (cause instanceof UpstreamProblem && cause.status === 404) {
      throw ordersProblem('quote-not-found', { detail: 'Ask for a new quote of the cart.', cause });
    }
    throw ordersProblem('cart-unavailable', { detail: 'Nothing was placed. Try again in a moment.', cause });
  }
}

function refuseUnlessOrderable(quote: Quote, body: PlaceOrder): void {
  const isSameStore =
    quote.delivery.method !== 'pickup' ||
    body.delivery.method !== 'pickup' ||
    quote.delivery.store === body.delivery.store;
  if (quote.cartId !== body.cartId || quote.delivery.method !== body.delivery.method || !isSameStore) {
    throw ordersProblem('quote-mismatch', { detail: 'Quote, cart and way of delivery belong together.' });
  }
  if (quote.status === 'expired') throw ordersProblem('quote-expired', { detail: 'Ask for a new quote of the cart.' });
  if (quote.status === 'cart-changed')
    throw ordersProblem('cart-changed', { detail: 'See the cart as it is now, then order it.' });
}

async function freeNumber({ orders, runtime }: PlaceOrderDeps, tx: Queries): Promise<string> {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const number = orderNumber(runtime.now(), runtime.random);
    if ((await orders.findIdByNumber(tx, number)) === undefined) return number;
  }
  throw new Error('No free order number was found');
}

function toOrderPlaced(quote: Quote, number: string): OrderPlaced {
  const { quoteId, cartId, cartVersion, delivery, subtotal, shipping, discount, total } = quote;
  return {
    number,
    quoteId,
    cartId,
    cartVersion,
    delivery,
    lines: quote.lines.map(({ sku, slug, name, options, picture, quantity, unitPrice, lineTotal }) => ({
      sku,
      slug,
      name,
      options,
      picture,
      quantity,
      unitPrice,
      lineTotal,
    })),
    totals: { subtotal, shipping, discount, total },
  };
}
