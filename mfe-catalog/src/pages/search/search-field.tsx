import { Form } from '@maru/shell/contract/router';
import { Button } from '@maru/ui-kit/button';
import { TextField } from '@maru/ui-kit/text-field';
import type { ListAddress } from '../../components/use-list-address.ts';
import { m } from '../../messages/generated/messages.js';
import styles from './search.module.css';

/** The id that the order's select refers to. */
export const SEARCH_ID = 'search-again';

/** What is looked for, to be looked for otherwise. */
export function SearchField({ query, address }: { query: string; address: ListAddress }) {
  return (
    <Form id={SEARCH_ID} method="get" action={address.pathname} aria-label={m.search_title()} className={styles.field}>
      <TextField
        key={query}
        label={m.search_label()}
        hint={m.search_hint()}
        name="q"
        type="search"
        defaultValue={query}
        maxLength={100}
        enterKeyHint="search"
      />
      <Button type="submit" variant="quiet">
        {m.search_submit()}
      </Button>
    </Form>
  );
}
