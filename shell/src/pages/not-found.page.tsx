import { LocalLink } from '@maru/shell/contract';
import { Heading } from '@maru/ui-kit/heading';
import { Link } from '@maru/ui-kit/link';
import { Page } from '@maru/ui-kit/page';
import { Text } from '@maru/ui-kit/text';
import { useEffect } from 'react';
import { useShellDocument } from '../document/shell-document-context.ts';
import { navEntries } from '../layout/nav-entries.ts';
import { SearchForm } from '../layout/search-form.tsx';
import { m } from '../messages/generated/messages.js';
import styles from './pages.module.css';

/** Nothing is at this address: says so, and where to go on. `problem` is the gateway's more exact word for it. */
export function NotFoundPage({ problem }: { problem?: { title: string; detail: string } | undefined }) {
  const { snapshot, locale, page } = useShellDocument();
  const title = problem?.title ?? m.not_found_title();
  useEffect(() => page.shell.setTitle(title), [page, title]);
  const entries = [{ path: '/', label: m.home_word() }, ...navEntries(snapshot.remotes, 'header', locale)];
  return (
    <Page className={styles.page}>
      <Heading level={1} look="title">
        {title}
      </Heading>
      <Text size="lead">{problem?.detail ?? m.not_found_detail()}</Text>
      <nav aria-label={m.not_found_links()}>
        <ul className={styles.ways}>
          {entries.map(({ path, label }) => (
            <li key={path}>
              <Link render={<LocalLink to={path} />}>{label}</Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className={styles.search}>
        <Text tone="muted">{m.not_found_search()}</Text>
        <SearchForm label={m.not_found_search()} />
      </div>
    </Page>
  );
}
