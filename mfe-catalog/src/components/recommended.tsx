import type { Schemas } from '@maru/bff-gateway/contract';
import { FailedPart } from '@maru/ui-kit/failed-part';
import { Section } from '@maru/ui-kit/section';
import { Shelf } from '@maru/ui-kit/shelf';
import { ShelfSkeleton } from '@maru/ui-kit/skeleton';
import { m } from '../messages/generated/messages.js';
import { PieceCard } from './piece-card.tsx';

/** `waiting` and `failed` keep the space that the shelf will have. */
type RecommendedState =
  | { state: 'waiting' }
  | { state: 'ready'; items: readonly Schemas['ProductSummary'][] }
  | { state: 'failed' };

export interface RecommendedProps {
  title: string;
  content: RecommendedState;
  onRetry: () => void;
  count?: number;
  space?: 'page' | 'none';
}

/** A shelf of what goes with something, in each of its states. Nothing to recommend: nothing is there. */
export function Recommended({ title, content, onRetry, count = 4, space }: RecommendedProps) {
  if (content.state === 'ready' && content.items.length === 0) return null;
  return (
    <Section title={title} space={space} aria-busy={content.state === 'waiting' || undefined}>
      <Content content={content} onRetry={onRetry} count={count} />
    </Section>
  );
}

function Content({ content, onRetry, count }: Required<Omit<RecommendedProps, 'space' | 'title'>>) {
  if (content.state === 'waiting') return <ShelfSkeleton count={count} perRow={4} />;
  if (content.state === 'failed') {
    return <FailedPart title={m.recommendations_failed()} size="shelf" onRetry={onRetry} />;
  }
  return (
    <Shelf perRow={4}>
      {content.items.map(piece => (
        <PieceCard key={piece.slug} piece={piece} sizes="(max-width: 47.99rem) 50vw, 25vw" />
      ))}
    </Shelf>
  );
}
