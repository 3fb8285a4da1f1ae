import { Recommended } from '../../components/recommended.tsx';
import { useRecommendations } from '../../data/recommendations.queries.ts';
import { m } from '../../messages/generated/messages.js';

/** Where nothing was found: some pieces all the same. */
export function Instead() {
  const { recommendations, retry } = useRecommendations({ limit: 4 });
  return <Recommended title={m.empty_instead()} content={recommendations} onRetry={retry} />;
}
