import { initialState, type NameHistory, type NameState, type ReleaseState } from './release-state.ts';

/** What is live for sessions of one pin: every deployable that was ever activated, in the order of its first record. */
export type View = { position: number; names: Map<string, NameState> };

/**
 * The state at a pin, with everything after it that applies at once (rollback, disable, enable). Without a pin, or
 * with one that the log does not reach, it is the newest state.
 */
export function viewAt(state: ReleaseState, pin: number = state.position): View {
  const names = new Map<string, NameState>();
  for (const [name, history] of state.names) {
    const seen = stateAt(history, name, pin);
    if (seen) names.set(name, seen);
  }
  return { position: state.position, names };
}

function stateAt(history: NameHistory, name: string, pin: number): NameState | undefined {
  const index = lastAtOrBefore(history.states, pin);
  if (index === history.states.length - 1) return history.states[index];
  const base = history.states[index] ?? initialState(name);
  const later = history.immediates.slice(lastAtOrBefore(history.immediates, pin) + 1);
  const result = later.reduce((seen, immediate) => immediate.apply(seen), base);
  return result === base && index === -1 ? undefined : result;
}

/** Index of the last item at or before a position, -1 when there is none. Items are sorted by position. */
function lastAtOrBefore(items: readonly { position: number }[], position: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.position ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
