import type { GatewayClient, Schemas } from '@maru/bff-gateway/contract';
import { gatewayContext, useShell } from '@maru/shell/contract';
import type { LoaderFunctionArgs } from '@maru/shell/contract/router';
import { useEffect, useState } from 'react';

export type StoreList = Schemas['StoreList'];

export async function storesLoader({ context }: LoaderFunctionArgs): Promise<StoreList> {
  const { data } = await context.get(gatewayContext).GET('/api/catalog/stores');
  return data;
}

async function readStock(gateway: GatewayClient, skus: string[]): Promise<StoreList> {
  const { data } = await gateway.GET('/api/catalog/stores', { params: { query: { sku: skus } } });
  return data;
}

/** What stands in each store of these pieces: null while it is read, `unknown` when nobody could say. */
export function useStoreStock(skus: readonly string[]): StoreList['items'] | 'unknown' | null {
  const { gateway } = useShell();
  const key = skus.join(' ');
  const [read, setRead] = useState<{ key: string; stock: StoreList['items'] | 'unknown' }>();
  useEffect(() => {
    let isCurrent = true;
    const keep = (stock: StoreList['items'] | 'unknown') => isCurrent && setRead({ key, stock });
    readStock(gateway, key.split(' ')).then(
      ({ items, missing }) => keep(missing.includes('stock') ? 'unknown' : items),
      () => keep('unknown'),
    );
    return () => {
      isCurrent = false;
    };
  }, [gateway, key]);
  return read?.key === key ? read.stock : null;
}
