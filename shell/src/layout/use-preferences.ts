import { useSyncExternalStore } from 'react';
import { type PreferenceState, unknownPreferences } from '../document/preferences.ts';
import { useShellDocument } from '../document/shell-document-context.ts';

/** The preferences and how to change them. The first render is the server's: what is kept is shown after it. */
export function usePreferences(): [PreferenceState, (part: Partial<PreferenceState>) => void] {
  const { preferences } = useShellDocument();
  const { store, change } = preferences;
  return [useSyncExternalStore(store.subscribe, store.getState, () => unknownPreferences), change];
}
