import type { Schemas } from '@maru/bff-gateway/contract';
import { LocalLink, useShell } from '@maru/shell/contract';
import { Price } from '@maru/ui-kit/price';
import { useEffect } from 'react';
import { m } from '../messages/generated/messages.js';
import styles from './suggestions.module.css';
import { useArrowKeys } from './use-arrow-keys.ts';

export interface SuggestionsProps {
  query: string;
  found: Schemas['Suggestions'] | null;
  /** Id of the input that is typed into. */
  field: string;
}

/** Links for what is being typed. They are ordinary links below the field: Enter in the field still searches. */
export function Suggestions({ query, found, field }: SuggestionsProps) {
  const { announce } = useShell();
  const list = useArrowKeys(field);
  const count = found ? found.products.length + found.makers.length : 0;
  useEffect(() => {
    if (count > 0) announce(m.suggestions_found({ count }));
  }, [announce, count]);
  if (!found || count === 0) return null;
  const typed = query.trim();
  return (
    <nav ref={list} aria-label={m.suggestions_label()} className={styles.panel}>
      <ul>
        {found.products.map(piece => (
          <li key={piece.slug}>
            <LocalLink to={`/p/${piece.slug}`} className={styles.line}>
              <span>
                <span className={styles.name}>{piece.name}</span>{' '}
                <span className={styles.maker}>{piece.maker.name}</span>
              </span>
              <Price value={piece.price} />
            </LocalLink>
          </li>
        ))}
        {found.makers.map(maker => (
          <li key={maker.slug}>
            <LocalLink to={`/c/all?kiln=${maker.slug}`} className={styles.line}>
              <span className={styles.name}>{maker.name}</span>
              <span className={styles.maker}>{m.suggestions_kilns()}</span>
            </LocalLink>
          </li>
        ))}
        <li>
          <LocalLink to={`/search?${new URLSearchParams({ q: typed })}`} className={styles.line}>
            {m.suggestions_all({ query: typed })}
          </LocalLink>
        </li>
      </ul>
    </nav>
  );
}
