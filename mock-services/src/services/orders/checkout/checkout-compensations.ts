import type { ServiceClient } from '../../../chassis/service-client.ts';
import type { Checkout } from './checkout.ts';
import { authorisationIdOf, carry, isRefusal } from './checkout-calls.ts';
import type { StepCall } from './saga-definition.ts';

/** Compensations are not cancelled with anybody's request and are repeated until they are done. */
const TIMEOUT_MS = 6000;

export async function giveStockBack(
  inventory: ServiceClient,
  { reservationId }: { reservationId: string },
  call: StepCall,
): Promise<void> {
  await unlessGone(
    inventory.call({
      method: 'POST',
      path: `/reservations/${encodeURIComponent(reservationId)}/release`,
      body: { evenIfConfirmed: true },
      timeoutMs: TIMEOUT_MS,
      ...carry(call),
      parse: () => undefined,
    }),
  );
}

export async function voidPayment(
  payments: ServiceClient,
  { authorisationId }: { authorisationId: string },
  call: StepCall,
): Promise<void> {
  // Captured money is given back by the compensation of `capture`, which has run before this one.
  if ('capture' in call.results) return;
  await unlessGone(
    payments.call({
      method: 'POST',
      path: `/authorisations/${encodeURIComponent(authorisationId)}/void`,
      timeoutMs: TIMEOUT_MS,
      ...carry(call),
      parse: () => undefined,
    }),
  );
}

export async function givePaymentBack(payments: ServiceClient, { order }: Checkout, call: StepCall): Promise<void> {
  await payments.call({
    method: 'POST',
    path: `/authorisations/${encodeURIComponent(authorisationIdOf(call))}/refund`,
    body: { amount: order.placed.totals.total },
    timeoutMs: TIMEOUT_MS,
    ...carry(call),
    parse: () => undefined,
  });
}

/** What the participant does not know any more holds nothing. Any other refusal is a fault that somebody has to see: it is thrown. */
async function unlessGone(answer: Promise<void>): Promise<void> {
  try {
    await answer;
  } catch (error) {
    if (!isRefusal(error) || error.status !== 404) throw error;
  }
}
