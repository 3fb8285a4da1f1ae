import { type GatewayClient, isProblemError, type Schemas } from '@maru/bff-gateway/contract';
import { gatewayContext } from '@maru/shell/contract';
import type { LoaderFunctionArgs } from '@maru/shell/contract/router';

export type Order = Schemas['Order'];

/** The order, or null where there is none for this visitor: the gateway tells an order to nobody else. */
export async function loadOrder({ context, params, request }: LoaderFunctionArgs): Promise<Order | null> {
  try {
    return await readOrder(context.get(gatewayContext), params.orderId ?? '', request.signal);
  } catch (error) {
    if (isProblemError(error) && error.status === 404) return null;
    throw error;
  }
}

export async function readOrder(gateway: GatewayClient, orderId: string, signal: AbortSignal): Promise<Order> {
  const { data } = await gateway.GET('/api/orders/{orderId}', { params: { path: { orderId } }, signal });
  return data;
}
