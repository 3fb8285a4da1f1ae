import { randomBytes } from 'node:crypto';
import type { Schemas } from '../../contract/schemas.ts';
import type { IdentityClient, NewAddress, PersonAddress } from '../clients/identity.client.ts';
import type { OrderListAnswer, OrdersClient } from '../clients/orders.client.ts';
import { GatewayError, translate } from '../errors/gateway-error.ts';
import { type RequestContext, within } from '../request-context.ts';
import { signedIn } from '../session/signed-in.ts';
import { pictureView } from './localise.ts';
import { statusView } from './order-view.ts';
import { createParts } from './part.ts';

export type AccountService = ReturnType<typeof createAccountService>;

const OPTIONAL_MS = 1200;
const ORDERS_A_PAGE = 10;
const refusals = translate({ 'address-limit': 'address-limit', 'invalid-request': 'validation-failed' });

/** The pages of somebody who has signed in, and the address book. */
export function createAccountService({ identity, orders }: { identity: IdentityClient; orders: OrdersClient }) {
  async function listOrders(context: RequestContext, query: { limit: number; cursor?: string }) {
    const { personId } = await signedIn(context);
    // Orders of this session that could not be claimed at the sign-in are the person's as well.
    const sessionKey = (await context.session.read())?.key;
    return orders.listOrders(context, { personId, ...(sessionKey && { sessionKey }), ...query });
  }

  async function changeAddress(context: RequestContext, addressId: string, address: NewAddress) {
    const { personId } = await signedIn(context);
    return bookView(await identity.putAddress(context, personId, addressId, address).catch(refusals));
  }

  async function known(context: RequestContext, addressId: string): Promise<PersonAddress> {
    const { personId } = await signedIn(context);
    const { items } = await identity.listAddresses(context, personId);
    const found = items.find(address => address.addressId === addressId);
    if (!found) throw new GatewayError('not-found', { note: 'no such address' });
    return found;
  }

  return {
    async getProfilePage(context: RequestContext): Promise<Schemas['ProfilePage']> {
      const { personId } = await signedIn(context);
      const parts = createParts(context);
      const flash = await context.session.takeFlash('profile');
      const [{ name, email }, latest] = await Promise.all([
        identity.getPerson(context, personId),
        parts.optional('orders', listOrders(within(context, OPTIONAL_MS), { limit: 1 }), undefined),
      ]);
      const done = await takeDone(context);
      const [order] = latest?.items ?? [];
      return {
        person: { name, email },
        latestOrder: order ? orderSummaryView(order, context) : null,
        flash,
        ...(done && { done }),
        missing: parts.missing,
      };
    },
    async getOrdersPage(context: RequestContext, cursor: string | undefined): Promise<Schemas['OrdersPage']> {
      const { items, nextCursor } = await listOrders(context, { limit: ORDERS_A_PAGE, ...(cursor && { cursor }) });
      return { items: items.map(order => orderSummaryView(order, context)), nextCursor };
    },
    async getAddressesPage(context: RequestContext): Promise<Schemas['AddressesPage']> {
      const { personId } = await signedIn(context);
      const flash = await context.session.takeFlash('addresses');
      return { ...bookView(await identity.listAddresses(context, personId)), flash };
    },
    /** None for a guest: checkout asks without knowing who it is. */
    async getAddressBook(context: RequestContext): Promise<Schemas['AddressBook']> {
      const person = (await context.session.read())?.person;
      return person ? bookView(await identity.listAddresses(context, person.personId)) : { items: [] };
    },
    addAddress: (context: RequestContext, address: NewAddress) =>
      changeAddress(context, `adr_${randomBytes(12).toString('base64url')}`, address),
    async changeAddress(context: RequestContext, addressId: string, address: NewAddress) {
      await known(context, addressId);
      return changeAddress(context, addressId, address);
    },
    async removeAddress(context: RequestContext, addressId: string): Promise<Schemas['AddressBook']> {
      const { personId } = await signedIn(context);
      return bookView(await identity.removeAddress(context, personId, addressId));
    },
    async makeDefault(context: RequestContext, addressId: string): Promise<Schemas['AddressBook']> {
      const { addressId: _, ...address } = await known(context, addressId);
      return changeAddress(context, addressId, { ...address, isDefault: true });
    },
  };
}

async function takeDone({ session }: RequestContext): Promise<'profile' | 'password' | undefined> {
  const done = (await session.read())?.done;
  if (done) {
    await session.update(data => {
      delete data.done;
    });
  }
  return done;
}

const bookView = ({ items }: { items: PersonAddress[] }): Schemas['AddressBook'] => ({
  items: items.map(({ postalCode, ...address }) => ({ ...address, ...(postalCode && { postcode: postalCode }) })),
});

function orderSummaryView(
  { status, lines, ...order }: OrderListAnswer['items'][number],
  { locale }: RequestContext,
): Schemas['OrderSummary'] {
  return {
    ...order,
    status: statusView(status),
    lines: lines.map(({ sku, name, picture }) => ({
      sku,
      name: name[locale],
      picture: picture ? pictureView(picture, locale) : null,
    })),
  };
}
