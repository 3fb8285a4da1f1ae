import type { Schemas } from '@maru/bff-gateway/contract';
import { LocalLink } from '@maru/shell/contract';
import { Link } from '@maru/ui-kit/link';
import { Section } from '@maru/ui-kit/section';
import { Shelf } from '@maru/ui-kit/shelf';
import { PieceCard } from '../../components/piece-card.tsx';
import { m } from '../../messages/generated/messages.js';

/** What the kilns gave last: one large, four beside it. */
export function Arrivals({ pieces, total }: { pieces: readonly Schemas['ProductSummary'][]; total: number }) {
  if (pieces.length === 0) return null;
  const all = <Link render={<LocalLink to="/c/all?sort=newest" />}>{m.arrivals_link({ count: total })}</Link>;
  return (
    <Section title={m.arrivals_title()} action={all}>
      <Shelf layout="lead">
        {pieces.slice(0, 5).map((piece, index) => (
          <PieceCard
            key={piece.slug}
            piece={piece}
            sizes={index === 0 ? '(max-width: 47.99rem) 100vw, 50vw' : '(max-width: 47.99rem) 50vw, 25vw'}
          />
        ))}
      </Shelf>
    </Section>
  );
}
