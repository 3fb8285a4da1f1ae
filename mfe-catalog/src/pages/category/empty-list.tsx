import { LocalLink } from '@maru/shell/contract';
import { Link as RouterLink } from '@maru/shell/contract/router';
import { Button } from '@maru/ui-kit/button';
import { EmptyState } from '@maru/ui-kit/empty-state';
import type { ListProps } from '../../components/use-list-address.ts';
import { m } from '../../messages/generated/messages.js';
import { searchPath, withoutChoices } from '../../state/list-search.ts';
import { chosenOf } from './chosen.ts';

/** Says what was looked for, and the nearest way to something. */
export function EmptyList({ page, address }: ListProps) {
  const query = address.search.get('q');
  const isNarrowed = chosenOf(page, address.search).length > 0;
  const all = (
    <Button variant="quiet" render={<LocalLink to="/c/all" />}>
      {m.empty_all()}
    </Button>
  );
  const clear = (
    <Button variant="quiet" render={<RouterLink to={searchPath(address.pathname, withoutChoices(address.search))} />}>
      {m.empty_clear()}
    </Button>
  );
  if (query) {
    return (
      <EmptyState title={m.empty_title_query({ query })} level={3} action={all}>
        {m.empty_text_query()}
      </EmptyState>
    );
  }
  return (
    <EmptyState title={m.empty_title()} level={3} action={isNarrowed ? clear : all}>
      {isNarrowed ? m.empty_text() : m.empty_text_kind()}
    </EmptyState>
  );
}
