import type { GatewayClient, Schemas } from '@maru/bff-gateway/contract';
import { useShell } from '@maru/shell/contract';
import { useCallback, useEffect, useState } from 'react';

type ProductSummary = Schemas['ProductSummary'];

/** What the recommendations are about: skus of a cart, the slug of a piece, or nothing in particular. */
export interface RecommendationQuery {
  skus?: readonly string[];
  slug?: string;
  limit?: number;
}

/** @throws ProblemError when the gateway has none to give. */
async function readRecommendations(
  gateway: GatewayClient,
  { skus = [], slug, limit }: RecommendationQuery,
): Promise<readonly ProductSummary[]> {
  const query = { ...(skus.length > 0 && { sku: [...skus] }), ...(slug && { slug }), ...(limit && { limit }) };
  const { data } = await gateway.GET('/api/catalog/recommendations', { params: { query } });
  return data.items;
}

/**
 * The same read as a page's loader hands it out, not awaited. A page that is left before it shows the promise would
 * otherwise report a rejection that nobody can act on; whoever awaits it still sees the failure.
 */
export function deferRecommendations(gateway: GatewayClient, query: RecommendationQuery) {
  const items = readRecommendations(gateway, query);
  items.catch(() => undefined);
  return items;
}

export type Recommendations =
  | { state: 'waiting' }
  | { state: 'ready'; items: readonly ProductSummary[] }
  | { state: 'failed' };

/** Recommendations for a component that has no loader: read once it is on the page, and again when the query changes. */
export function useRecommendations({ skus = [], slug, limit }: RecommendationQuery) {
  const { gateway } = useShell();
  const key = skus.join(' ');
  const [recommendations, setRecommendations] = useState<Recommendations>({ state: 'waiting' });
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` is the retry.
  useEffect(() => {
    let isCurrent = true;
    readRecommendations(gateway, { skus: key ? key.split(' ') : [], slug, limit }).then(
      items => isCurrent && setRecommendations({ state: 'ready', items }),
      () => isCurrent && setRecommendations({ state: 'failed' }),
    );
    return () => {
      isCurrent = false;
    };
  }, [gateway, key, slug, limit, attempt]);

  const retry = useCallback(() => {
    setRecommendations({ state: 'waiting' });
    setAttempt(count => count + 1);
  }, []);
  return { recommendations, retry };
}
