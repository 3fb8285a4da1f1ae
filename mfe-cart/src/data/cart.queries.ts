import type { GatewayClient, Schemas } from '@maru/bff-gateway/contract';
import { gatewayContext } from '@maru/shell/contract';
import type { LoaderFunctionArgs } from '@maru/shell/contract/router';

export type Cart = Schemas['Cart'];
export type CartLine = Schemas['CartLine'];

/** The cart page's data; the cart is critical, without it there is no page. */
export async function loadCart({ context, request }: LoaderFunctionArgs): Promise<Cart> {
  const { data } = await context.get(gatewayContext).GET('/api/cart', { signal: request.signal });
  return data;
}

/** How many pieces the visitor's cart holds. */
export async function readCartCount(gateway: GatewayClient): Promise<number> {
  const { data } = await gateway.GET('/api/cart/summary');
  return data.count;
}
