import { LocalLink } from '@maru/shell/contract';
import { Breadcrumbs } from '@maru/ui-kit/breadcrumbs';
import { Page } from '@maru/ui-kit/page';
import { m } from '../messages/generated/messages.js';

export interface Crumb {
  label: string;
  /** Path below the locale; the page one is on has none. */
  path?: string;
}

/** Where the page stands in the store, from its first page on. */
export function Crumbs({ items }: { items: readonly Crumb[] }) {
  const all: readonly Crumb[] = [{ label: m.crumbs_home(), path: '/' }, ...items];
  return (
    <Page>
      <Breadcrumbs
        items={all.map(({ label, path }) => ({ label, ...(path && { render: <LocalLink to={path} /> }) }))}
      />
    </Page>
  );
}
