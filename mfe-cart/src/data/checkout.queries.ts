import type { Problem, Schemas } from '@maru/bff-gateway/contract';
import { gatewayContext } from '@maru/shell/contract';
import type { LoaderFunctionArgs } from '@maru/shell/contract/router';

export type CheckoutPage = Schemas['CheckoutPage'];
export type PlacedOrder = Schemas['PlacedOrder'];
export type PaymentMethods = Schemas['PaymentMethods'];
export type { Problem };

export interface CheckoutData {
  /** Null when the gateway could not give it; then `failure` says why. */
  page: CheckoutPage | null;
  failure?: unknown;
  /** Only hints come from here, so it may be late, and null when it fails. */
  methods: Promise<PaymentMethods | null>;
}

/**
 * Cart, totals and the attempt are critical; how one can pay comes after. A failure is handed on instead of thrown: the
 * page reads again after every try to pay, and a form that is half filled in must not give way to an error.
 */
export async function loadCheckout({ context, request: { signal } }: LoaderFunctionArgs): Promise<CheckoutData> {
  const gateway = context.get(gatewayContext);
  const methods = gateway.GET('/api/payments/methods', { signal }).then(
    answer => answer.data,
    () => null,
  );
  try {
    const { data: page } = await gateway.GET('/api/orders/pages/checkout', { signal });
    return { page, methods };
  } catch (failure) {
    if (signal.aborted) throw failure;
    return { page: null, failure, methods };
  }
}
