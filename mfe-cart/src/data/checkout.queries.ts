import type { Schemas } from '@maru/bff-gateway/contract';
import { gatewayContext } from '@maru/shell/contract';
import type { LoaderFunctionArgs } from '@maru/shell/contract/router';

export type CheckoutPage = Schemas['CheckoutPage'];
export type PaymentMethods = Schemas['PaymentMethods'];

export interface CheckoutData {
  page: CheckoutPage;
  /** Only hints come from here, so it may be late and may fail. */
  methods: Promise<PaymentMethods>;
}

/** Cart, totals and the attempt are critical; how one can pay comes after. */
export async function loadCheckout({ context, request }: LoaderFunctionArgs): Promise<CheckoutData> {
  const gateway = context.get(gatewayContext);
  const methods = gateway.GET('/api/payments/methods', { signal: request.signal }).then(answer => answer.data);
  // The page may fail first; then nobody waits for the hint, and its failure is not a second one.
  methods.catch(() => undefined);
  const { data: page } = await gateway.GET('/api/orders/pages/checkout', { signal: request.signal });
  return { page, methods };
}
