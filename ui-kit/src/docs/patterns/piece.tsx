import { useKitLocale } from '../../components/kit-provider/index.ts';
import { ProductCard, type ProductCardProps } from '../../components/product-card/index.ts';
import { samplePicture, samplePieces } from '../../testing/samples.ts';

/** One of the sample pieces as a card, in the language of the toolbar. */
export function Piece({ index, ...rest }: { index: number } & Partial<ProductCardProps>) {
  const locale = useKitLocale();
  const piece = samplePieces[index % samplePieces.length] ?? samplePieces[0];
  return (
    <ProductCard
      name={piece[locale]}
      maker={piece.maker[locale]}
      price={piece.price}
      href="#piece"
      picture={samplePicture(piece.id)}
      {...rest}
    />
  );
}
