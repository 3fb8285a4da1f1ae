import type { Schemas } from '@maru/bff-gateway/contract';
import { gatewayContext } from '@maru/shell/contract';
import type { LoaderFunctionArgs, ShouldRevalidateFunctionArgs } from '@maru/shell/contract/router';
import { asRouteError } from './not-found.ts';
import { deferRecommendations } from './recommendations.queries.ts';

export interface ProductData {
  page: Schemas['ProductPage'];
  /** May fail; the page stands without it. */
  recommendations: Promise<readonly Schemas['ProductSummary'][]>;
}

/** @throws a 404 of the router for a piece that is not in the store. */
export async function productLoader({ context, params, request }: LoaderFunctionArgs): Promise<ProductData> {
  const gateway = context.get(gatewayContext);
  const slug = params.slug ?? '';
  const variant = new URL(request.url).searchParams.get('variant');
  const recommendations = deferRecommendations(gateway, { slug });
  try {
    const { data: page } = await gateway.GET('/api/catalog/pages/product/{slug}', {
      params: { path: { slug }, query: variant ? { variant } : {} },
    });
    return { page, recommendations };
  } catch (error) {
    throw asRouteError(error);
  }
}

/** The page holds every variant with its stock, so choosing another one reads nothing. */
export function productShouldRevalidate(change: ShouldRevalidateFunctionArgs): boolean {
  const isSamePiece = change.currentUrl.pathname === change.nextUrl.pathname;
  const isOtherVariant = change.currentUrl.search !== change.nextUrl.search;
  return isSamePiece && isOtherVariant ? false : change.defaultShouldRevalidate;
}
