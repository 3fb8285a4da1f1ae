import type { Problem, Schemas } from '@maru/bff-gateway/contract';
import { gatewayContext } from '@maru/shell/contract';
import type { LoaderFunctionArgs } from '@maru/shell/contract/router';

export type LookupPage = Schemas['LookupPage'];
export type FoundOrder = Schemas['FoundOrder'];
export type { Problem };

/** What a plain form that found nothing has left. */
export async function loadLookup({ context, request }: LoaderFunctionArgs): Promise<LookupPage> {
  const { data } = await context.get(gatewayContext).GET('/api/orders/pages/lookup', { signal: request.signal });
  return data;
}
