import type { Schemas } from '@maru/bff-gateway/contract';
import { gatewayContext } from '@maru/shell/contract';
import type { LoaderFunctionArgs } from '@maru/shell/contract/router';
import { deferRecommendations } from './recommendations.queries.ts';

export interface HomeData {
  page: Schemas['HomePage'];
  /** May fail; the page stands without it. */
  recommendations: Promise<readonly Schemas['ProductSummary'][]>;
}

export async function homeLoader({ context }: LoaderFunctionArgs): Promise<HomeData> {
  const gateway = context.get(gatewayContext);
  const recommendations = deferRecommendations(gateway, {});
  const { data: page } = await gateway.GET('/api/catalog/pages/home');
  return { page, recommendations };
}
