import type { Schemas } from '@maru/bff-gateway/contract';
import { isProblemError } from '@maru/bff-gateway/contract';
import { gatewayContext, localeContext, localePath } from '@maru/shell/contract';
import { type LoaderFunctionArgs, redirect } from '@maru/shell/contract/router';

export type ProfilePage = Schemas['ProfilePage'];
export type OrdersPage = Schemas['OrdersPage'];
export type AddressesPage = Schemas['AddressesPage'];
export type SavedAddress = Schemas['SavedAddress'];
export type WishlistPage = Schemas['WishlistPage'];

export const loadProfile = (args: LoaderFunctionArgs): Promise<ProfilePage> =>
  ofSomebody(args, async ({ context, request: { signal } }) => {
    const { data } = await context.get(gatewayContext).GET('/api/account/pages/profile', { signal });
    return data;
  });

export const loadOrders = (args: LoaderFunctionArgs): Promise<OrdersPage> =>
  ofSomebody(args, async ({ context, request }) => {
    const cursor = new URL(request.url).searchParams.get('cursor');
    const { data } = await context.get(gatewayContext).GET('/api/account/pages/orders', {
      params: { query: cursor === null ? {} : { cursor } },
      signal: request.signal,
    });
    return data;
  });

export const loadAddresses = (args: LoaderFunctionArgs): Promise<AddressesPage> =>
  ofSomebody(args, async ({ context, request: { signal } }) => {
    const { data } = await context.get(gatewayContext).GET('/api/account/pages/addresses', { signal });
    return data;
  });

/** A guest has one as well. */
export async function loadWishlist({ context, request: { signal } }: LoaderFunctionArgs): Promise<WishlistPage> {
  const { data } = await context.get(gatewayContext).GET('/api/account/pages/wishlist', { signal });
  return data;
}

/** Without a sign-in the way leads to it and back, as it does when the page is opened anew. */
async function ofSomebody<Page>(
  args: LoaderFunctionArgs,
  load: (args: LoaderFunctionArgs) => Promise<Page>,
): Promise<Page> {
  try {
    return await load(args);
  } catch (error) {
    if (!isProblemError(error) || error.code !== 'sign-in-required') throw error;
    const { pathname, search } = new URL(args.request.url);
    const signIn = localePath(args.context.get(localeContext), '/sign-in');
    throw redirect(`${signIn}?${new URLSearchParams({ returnTo: pathname + search })}`);
  }
}
