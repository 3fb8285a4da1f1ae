import { randomBytes } from 'node:crypto';
import type { Schemas } from '../../contract/schemas.ts';
import type { CartAnswer, CartClient } from '../clients/cart.client.ts';
import type { CatalogClient } from '../clients/catalog.client.ts';
import type { InventoryClient } from '../clients/inventory.client.ts';
import { GatewayError, isNotFound, translate } from '../errors/gateway-error.ts';
import { type RequestContext, within } from '../request-context.ts';
import type { Belongings } from './belongings.service.ts';
import { createCartView, emptyCart } from './cart-view.ts';
import { won } from './delivery-terms.ts';

export type CartService = ReturnType<typeof createCartService>;

const OPTIONAL_MS = 1200;

const refusals = translate({
  'unknown-sku': 'unknown-piece',
  'quantity-limit': 'quantity-limit',
  'line-limit': 'line-limit',
  'invalid-request': 'unknown-piece',
});

interface Clients {
  cart: CartClient;
  catalog: CatalogClient;
  inventory: InventoryClient;
  belongings: Belongings;
}

export function createCartService({ cart, catalog, inventory, belongings }: Clients) {
  const view = createCartView({ catalog, inventory });

  async function read(context: RequestContext): Promise<CartAnswer | undefined> {
    const cartId = await belongings.cartId(context);
    return cartId ? cart.getCart(context, cartId) : undefined;
  }

  return {
    async getCart(context: RequestContext): Promise<Schemas['Cart']> {
      return view(context, await read(context));
    },
    async getSummary(context: RequestContext): Promise<Schemas['CartSummary']> {
      const answer = await read(context);
      if (!answer || answer.lines.length === 0) return { count: 0, subtotal: won(0) };
      const skus = answer.lines.map(line => line.sku);
      const variants = await catalog.getVariants(within(context, OPTIONAL_MS), skus).catch(() => []);
      const prices = new Map(variants.map(variant => [variant.sku, variant.price]));
      const subtotal = answer.lines.reduce(
        (sum, line) => sum + (prices.get(line.sku) ?? line.priceSeen ?? won(0)).amount * line.quantity,
        0,
      );
      return { count: answer.count, subtotal: won(subtotal) };
    },
    async addLine(context: RequestContext, line: { sku: string; quantity: number }): Promise<Schemas['Cart']> {
      const session = await context.session.update(data => {
        data.cartId ??= `crt_${randomBytes(18).toString('base64url')}`;
      });
      if (!session.cartId) throw new GatewayError('internal', { note: 'a session without its cart id' });
      return view(
        context,
        await cart.addLine(context, session.cartId, line, `add-${context.requestId}`).catch(refusals),
      );
    },
    async changeLine(context: RequestContext, line: { sku: string; quantity: number }): Promise<Schemas['Cart']> {
      if (line.quantity === 0) return this.removeLine(context, line.sku);
      const cartId = (await context.session.read())?.cartId;
      if (!cartId) throw new GatewayError('cart-empty');
      return view(context, await cart.putLine(context, cartId, line).catch(refusals));
    },
    async removeLine(context: RequestContext, sku: string): Promise<Schemas['Cart']> {
      const cartId = (await context.session.read())?.cartId;
      if (!cartId) return emptyCart();
      const answer = await cart.removeLine(context, cartId, sku).catch(error => {
        if (isNotFound(error)) return undefined;
        throw error;
      });
      return view(context, answer);
    },
  };
}
