import type { Schemas } from '@maru/bff-gateway/contract';
import { Slot, usePageTitle, useShell } from '@maru/shell/contract';
import { useLoaderData } from '@maru/shell/contract/router';
import { Gallery } from '@maru/ui-kit/gallery';
import { Page } from '@maru/ui-kit/page';
import { Text } from '@maru/ui-kit/text';
import { Crumbs } from '../../components/crumbs.tsx';
import { DeferredRecommended } from '../../components/deferred-recommended.tsx';
import { MissingBoundary } from '../../components/missing-page.tsx';
import type { ProductData } from '../../data/product.loader.ts';
import { deferRecommendations } from '../../data/recommendations.queries.ts';
import { m } from '../../messages/generated/messages.js';
import { picturesOf } from '../../state/variant-choice.ts';
import { BuyingColumn } from './buying-column.tsx';
import styles from './product.module.css';
import { Reading } from './reading.tsx';
import { useVariant } from './use-variant.ts';

export {
  productLoader as loader,
  productShouldRevalidate as shouldRevalidate,
} from '../../data/product.loader.ts';

export function Component() {
  const { page, recommendations } = useLoaderData<ProductData>();
  const { gateway, locale } = useShell();
  const { product } = page;
  const { variant, choose } = useVariant(page);
  usePageTitle(product.name);
  const pictures = picturesOf(product, variant).map(withCaption);
  // Beside a Korean name its kiln, beside an English one the name itself.
  const hangul = locale === 'ko' ? product.maker.name : product.hangul;
  return (
    <>
      <Crumbs
        items={[{ label: product.category.name, path: `/c/${product.category.slug}` }, { label: product.name }]}
      />
      <Page render={<article />} className={styles.product}>
        <Gallery key={pictures[0]?.id} pictures={pictures} bleed className={styles.gallery} />
        {hangul && (
          <Text vertical tone="muted" lang="ko" aria-hidden="true" className={styles.pillar}>
            {hangul}
          </Text>
        )}
        <BuyingColumn page={page} variant={variant} onChoose={choose} />
        <Reading product={product} variant={variant} />
      </Page>
      <Page>
        <DeferredRecommended
          title={m.product_recommendations_title()}
          items={recommendations}
          readAgain={() => deferRecommendations(gateway, { slug: product.slug })}
        />
        <Slot name="account/recently-viewed" props={{ sku: variant.sku, slug: product.slug }} fallback={null} />
      </Page>
    </>
  );
}

export function ErrorBoundary() {
  return <MissingBoundary title={m.product_missing_title()} text={m.product_missing_text()} />;
}

const withCaption = (picture: Schemas['Picture']) =>
  picture.view === 'scale' ? { ...picture, caption: m.caption_scale() } : picture;
