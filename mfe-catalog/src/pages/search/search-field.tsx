import { Form, useLocation } from '@maru/shell/contract/router';
import { Button } from '@maru/ui-kit/button';
import { TextField } from '@maru/ui-kit/text-field';
import { type FocusEvent, useState } from 'react';
import { Suggestions } from '../../components/suggestions.tsx';
import type { ListAddress } from '../../components/use-list-address.ts';
import { useSuggestions } from '../../data/suggestions.queries.ts';
import { m } from '../../messages/generated/messages.js';
import styles from './search.module.css';

/** The id that the order's select refers to. */
export const SEARCH_ID = 'search-again';
const FIELD_ID = 'search-again-words';

/** What is looked for, to be looked for otherwise. */
export function SearchField({ query, address }: { query: string; address: ListAddress }) {
  const { key } = useLocation();
  // What was typed on this very page; another one starts with what it was looked for.
  const [typed, setTyped] = useState<{ at: string; text: string }>();
  const text = typed?.at === key ? typed.text : '';
  const found = useSuggestions(text);
  const close = () => setTyped(undefined);
  return (
    <Form
      id={SEARCH_ID}
      method="get"
      action={address.pathname}
      aria-label={m.search_title()}
      className={styles.field}
      onSubmit={close}
      onBlur={({ currentTarget, relatedTarget }: FocusEvent<HTMLFormElement>) => {
        if (!currentTarget.contains(relatedTarget)) close();
      }}
      onKeyUp={event => {
        if (event.key === 'Escape') close();
      }}
    >
      <div className={styles.words}>
        <TextField
          key={query}
          id={FIELD_ID}
          label={m.search_label()}
          hint={m.search_hint()}
          name="q"
          type="search"
          autoComplete="off"
          defaultValue={query}
          maxLength={100}
          enterKeyHint="search"
          onInput={event => setTyped({ at: key, text: event.currentTarget.value })}
        />
        {text.trim() !== '' && (
          <div className={styles.suggestions}>
            <Suggestions query={text} field={FIELD_ID} found={found} />
          </div>
        )}
      </div>
      <Button type="submit" variant="quiet">
        {m.search_submit()}
      </Button>
    </Form>
  );
}
