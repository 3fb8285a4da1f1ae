import type { Schemas } from '@maru/bff-gateway/contract';
import { LocalLink } from '@maru/shell/contract';
import { ProductCard } from '@maru/ui-kit/product-card';
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
  return (
    <ProductCard
      render={<LocalLink to={`/p/${piece.slug}`} />}
      name={piece.name}
      maker={piece.maker.name}
      price={piece.price}
      mark={piece.priceVaries ? m.price_varies() : undefined}
      markTone="muted"
      picture={piece.picture}
      sizes={sizes}
      level={level}
      priority={priority}
    />
  );
}
