import type { SlotMap } from '@maru/shell/contract';
import { Suggestions } from '../../components/suggestions.tsx';
import { useSuggestions } from '../../data/suggestions.queries.ts';

/** Below the header's search field. */
export function SuggestionsSlot({ query, field }: SlotMap['catalog/suggestions']) {
  return <Suggestions query={query} field={field} found={useSuggestions(query)} />;
}
