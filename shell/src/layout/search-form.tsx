import { Slot, useLocalPath } from '@maru/shell/contract';
import { Form, useLocation } from '@maru/shell/contract/router';
import { SearchIcon } from '@maru/ui-kit/icon';
import { TextField } from '@maru/ui-kit/text-field';
import { type FocusEvent, useId, useState } from 'react';
import { useShellDocument } from '../document/shell-document-context.ts';
import { m } from '../messages/generated/messages.js';
import { isOwned } from './nav-entries.ts';
import styles from './search-form.module.css';

interface SearchFormProps {
  className?: string | undefined;
  /** Tells it from the header's, where a page has one of its own. */
  label?: string;
}

/** Only where some remote answers a search. What is typed is handed to the slot that has suggestions, if there is one. */
export function SearchForm({ className, label }: SearchFormProps) {
  const { snapshot, slots } = useShellDocument();
  const toPath = useLocalPath();
  const field = useId();
  const { key } = useLocation();
  // Typed on this very page and not left since: then suggestions stand below the field.
  const [typed, setTyped] = useState<{ at: string; text: string }>();
  const query = typed?.at === key ? typed.text : '';
  const close = () => setTyped(undefined);
  if (!isOwned(snapshot.remotes, '/search')) return null;
  return (
    <Form
      method="get"
      action={toPath('/search')}
      role="search"
      aria-label={label}
      className={className}
      onSubmit={close}
      onBlur={({ currentTarget, relatedTarget }: FocusEvent<HTMLFormElement>) => {
        if (!currentTarget.contains(relatedTarget)) close();
      }}
      onKeyUp={event => {
        if (event.key === 'Escape') close();
      }}
    >
      <div className={styles.place}>
        <TextField
          look="line"
          label={m.search_label()}
          labelHidden
          leading={<SearchIcon />}
          className={styles.find}
          id={field}
          type="search"
          name="q"
          maxLength={100}
          autoComplete="off"
          enterKeyHint="search"
          placeholder={m.search_placeholder()}
          onInput={event => setTyped({ at: key, text: event.currentTarget.value })}
        />
        {query.trim() !== '' && slots.owner('catalog/suggestions') && (
          <div className={styles.suggestions}>
            <Slot name="catalog/suggestions" props={{ query, field }} fallback={<span />} />
          </div>
        )}
      </div>
    </Form>
  );
}
