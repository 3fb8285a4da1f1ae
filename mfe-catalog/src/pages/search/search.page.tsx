import { LocalLink, usePageTitle } from '@maru/shell/contract';
import { useLoaderData } from '@maru/shell/contract/router';
import { Button } from '@maru/ui-kit/button';
import { EmptyState } from '@maru/ui-kit/empty-state';
import { Heading } from '@maru/ui-kit/heading';
import { Link } from '@maru/ui-kit/link';
import { Page } from '@maru/ui-kit/page';
import { Text } from '@maru/ui-kit/text';
import { Crumbs } from '../../components/crumbs.tsx';
import { OrderSelect } from '../../components/order-select.tsx';
import { PartedShelf } from '../../components/parted-shelf.tsx';
import { useListAddress } from '../../components/use-list-address.ts';
import type { SearchData } from '../../data/search.loader.ts';
import { m } from '../../messages/generated/messages.js';
import { Instead } from './instead.tsx';
import styles from './search.module.css';
import { SEARCH_ID, SearchField } from './search-field.tsx';

export { searchLoader as loader } from '../../data/search.loader.ts';

export function Component() {
  const { list, query, cursor } = useLoaderData<SearchData>();
  const address = useListAddress();
  const { items, nextCursor, total } = list;
  const title = query ? m.search_title_query({ query }) : m.search_title();
  usePageTitle(title);
  return (
    <>
      <Crumbs items={[{ label: m.search_title() }]} />
      <Page>
        <Heading level={1} look="display">
          {title}
        </Heading>
        <SearchField query={query} address={address} />
        <section aria-labelledby="found" aria-busy={address.isChanging || undefined} className={styles.found}>
          <div className={styles.bar}>
            <h2 id="found" aria-live="polite">
              <Text size="small" render={<span />}>
                {m.list_count({ total })}
              </Text>
            </h2>
            {query && total > 0 && (
              <Link render={<LocalLink to={`/c/all?${new URLSearchParams({ q: query })}`} />}>{m.search_narrow()}</Link>
            )}
            <OrderSelect address={address} sort={query ? 'relevance' : 'featured'} form={SEARCH_ID} />
          </div>
          {items.length === 0 ? (
            <EmptyState
              title={m.empty_title_query({ query })}
              level={3}
              action={
                <Button variant="quiet" render={<LocalLink to="/c/all" />}>
                  {m.empty_all()}
                </Button>
              }
            >
              {m.empty_text_query()}
            </EmptyState>
          ) : (
            <PartedShelf
              part={{ cursor, items, nextCursor }}
              total={total}
              perRow={4}
              sizes="(max-width: 47.99rem) 50vw, 25vw"
              isChanging={address.isChanging}
            />
          )}
        </section>
        {items.length === 0 && <Instead />}
      </Page>
    </>
  );
}
