import { usePageTitle } from '@maru/shell/contract';
import { useLoaderData } from '@maru/shell/contract/router';
import { Heading } from '@maru/ui-kit/heading';
import { Page } from '@maru/ui-kit/page';
import { Text } from '@maru/ui-kit/text';
import { Crumbs } from '../../components/crumbs.tsx';
import { MissingBoundary } from '../../components/missing-page.tsx';
import { useListAddress } from '../../components/use-list-address.ts';
import type { CategoryData } from '../../data/category.loader.ts';
import { m } from '../../messages/generated/messages.js';
import { Instead } from '../search/instead.tsx';
import styles from './category.module.css';
import { Facets } from './facets.tsx';
import { PieceList } from './piece-list.tsx';

export { categoryLoader as loader } from '../../data/category.loader.ts';

export function Component() {
  const { page, cursor } = useLoaderData<CategoryData>();
  const address = useListAddress();
  const { name, text } = page.category;
  usePageTitle(name);
  return (
    <>
      <Crumbs items={[{ label: name }]} />
      <Page>
        <header className={styles.head}>
          <Heading level={1} look="display">
            {name}
          </Heading>
          {text && (
            <Text tone="muted" className={styles.intro}>
              {text}
            </Text>
          )}
        </header>
        <div className={styles.list}>
          <Facets page={page} address={address} />
          <PieceList page={page} cursor={cursor} address={address} />
        </div>
        {page.items.length === 0 && <Instead />}
      </Page>
    </>
  );
}

export function ErrorBoundary() {
  return <MissingBoundary title={m.category_missing_title()} text={m.category_missing_text()} />;
}
