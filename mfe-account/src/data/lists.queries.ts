import type { Schemas } from '@maru/bff-gateway/contract';
import type { ShellApi } from '@maru/shell/contract';

type Gateway = ShellApi['gateway'];
export type ListedPiece = Schemas['ListedPiece'];

/** The skus that are kept. */
export async function readKept(gateway: Gateway): Promise<readonly string[]> {
  const { data } = await gateway.GET('/api/account/kept');
  return data.skus;
}

/** Pieces seen before; of a guest those that this browser remembers. */
export async function readViewed(
  gateway: Gateway,
  query: { except: string; sku?: string[] },
): Promise<readonly ListedPiece[]> {
  const { data } = await gateway.GET('/api/account/viewed', { params: { query } });
  return data.items;
}

export async function rememberViewed(
  gateway: Gateway,
  items: readonly { sku: string; slug: string; at: string }[],
): Promise<void> {
  await gateway.POST('/api/account/viewed', { body: { items: [...items] } });
}

export async function readAddressBook(gateway: Gateway): Promise<readonly Schemas['SavedAddress'][]> {
  const { data } = await gateway.GET('/api/account/address-book');
  return data.items;
}
