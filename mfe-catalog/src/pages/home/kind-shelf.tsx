import type { Schemas } from '@maru/bff-gateway/contract';
import { LocalLink } from '@maru/shell/contract';
import { ProductCard } from '@maru/ui-kit/product-card';
import { Section } from '@maru/ui-kit/section';
import { Shelf } from '@maru/ui-kit/shelf';
import { m } from '../../messages/generated/messages.js';

/** The kinds as one shelf, a seam apart; phones push it aside. */
export function KindShelf({ kinds }: { kinds: readonly Schemas['CategorySummary'][] }) {
  if (kinds.length === 0) return null;
  return (
    <Section title={m.kinds_title()} titleHidden>
      <Shelf perRow={6} layout="scroll">
        {kinds.map(
          kind =>
            kind.picture && (
              <ProductCard
                key={kind.slug}
                render={<LocalLink to={`/c/${kind.slug}`} />}
                name={kind.name}
                nameLook="heading"
                count={kind.count}
                picture={kind.picture}
                ratio="category"
                sizes="(max-width: 47.99rem) 38vw, 17vw"
              />
            ),
        )}
      </Shelf>
    </Section>
  );
}
