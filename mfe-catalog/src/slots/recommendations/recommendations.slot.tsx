import type { SlotMap } from '@maru/shell/contract';
import { Recommended } from '../../components/recommended.tsx';
import { useRecommendations } from '../../data/recommendations.queries.ts';
import { m } from '../../messages/generated/messages.js';

/** What goes with the given skus, on any room's page. */
export function RecommendationsSlot({ skus, heading, limit }: SlotMap['catalog/recommendations']) {
  const { recommendations, retry } = useRecommendations({ skus, limit });
  return (
    <Recommended
      title={heading ?? m.recommendations_title()}
      content={recommendations}
      onRetry={retry}
      count={limit}
      space="none"
    />
  );
}
