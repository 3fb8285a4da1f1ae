import { useLocalPath } from '@maru/shell/contract';
import { Form } from '@maru/shell/contract/router';
import { SearchIcon } from '@maru/ui-kit/icon';
import { VisuallyHidden } from '@maru/ui-kit/visually-hidden';
import { useShellDocument } from '../document/shell-document-context.ts';
import { m } from '../messages/generated/messages.js';
import styles from './search-form.module.css';

/** Only where some remote answers a search. */
export function SearchForm({ className }: { className?: string | undefined }) {
  const { snapshot } = useShellDocument();
  const toPath = useLocalPath();
  if (!snapshot.remotes.some(({ paths }) => paths.some(({ path }) => path === '/search'))) return null;
  return (
    <Form method="get" action={toPath('/search')} role="search" className={className}>
      <label className={styles.find}>
        <VisuallyHidden>{m.search_label()}</VisuallyHidden>
        <SearchIcon className={styles.icon} />
        <input type="search" name="q" placeholder={m.search_placeholder()} />
      </label>
    </Form>
  );
}
