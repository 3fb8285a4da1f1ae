import type { Schemas } from '@maru/bff-gateway/contract';
import { LocalLink } from '@maru/shell/contract';
import { Heading } from '@maru/ui-kit/heading';
import { Link } from '@maru/ui-kit/link';
import { Price } from '@maru/ui-kit/price';
import { ProductCard } from '@maru/ui-kit/product-card';
import { Text } from '@maru/ui-kit/text';
import { m } from '../messages/generated/messages.js';

export interface PieceCardProps {
  piece: Schemas['ProductSummary'];
  /** As the `sizes` attribute of its picture. */
  sizes?: string;
  /** Of the name, in the outline of the page. */
  level?: 3 | 4;
  /** Its picture is among the first things seen. */
  priority?: boolean;
}

/** A piece on a shelf: picture, name, kiln, price. Draws a list item. */
export function PieceCard({ piece, sizes, level, priority }: PieceCardProps) {
  if (!piece.picture) return <PieceInWords piece={piece} level={level} />;
  return (
    <ProductCard
      render={<LocalLink to={`/p/${piece.slug}`} />}
      name={piece.name}
      maker={piece.maker.name}
      price={piece.price}
      mark={markOf(piece)}
      markTone={piece.isNew ? 'clay' : 'muted'}
      picture={piece.picture}
      sizes={sizes}
      level={level}
      priority={priority}
    />
  );
}

/** One word at most: new counts for more than a range of prices. */
function markOf(piece: Schemas['ProductSummary']): string | undefined {
  if (piece.isNew) return m.new_mark();
  return piece.priceVaries ? m.price_varies() : undefined;
}

/** A piece whose picture is not there yet. */
function PieceInWords({ piece, level = 3 }: Pick<PieceCardProps, 'piece' | 'level'>) {
  return (
    <li>
      <Heading level={level} look="name">
        <Link look="plain" render={<LocalLink to={`/p/${piece.slug}`} />}>
          {piece.name}
        </Link>
      </Heading>
      <Text size="small" tone="muted">
        {piece.maker.name}
      </Text>
      <Price value={piece.price} size="label" />
    </li>
  );
}
