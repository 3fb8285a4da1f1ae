import type { Schemas } from '@maru/bff-gateway/contract';
import { gatewayContext } from '@maru/shell/contract';
import type { LoaderFunctionArgs } from '@maru/shell/contract/router';

export type Order = Schemas['Order'];

/** The order is critical. For anybody but the one who placed it the gateway answers 404. */
export async function loadOrder({ context, params, request }: LoaderFunctionArgs): Promise<Order> {
  const { data } = await context.get(gatewayContext).GET('/api/orders/{orderId}', {
    params: { path: { orderId: params.orderId ?? '' } },
    signal: request.signal,
  });
  return data;
}
