import type { Schemas } from '@maru/bff-gateway/contract';
import { useShell } from '@maru/shell/contract';
import { useEffect, useState } from 'react';

export type Suggestions = Schemas['Suggestions'];

/** Milliseconds without a key after which what is typed is asked for. */
const PAUSE = 120;

/** Suggestions for what is typed; the last ones stay until the next are there. A search works without them. */
export function useSuggestions(query: string): Suggestions | null {
  const { gateway } = useShell();
  const q = query.trim();
  const [found, setFound] = useState<Suggestions | null>(null);
  useEffect(() => {
    if (q === '') return;
    const left = new AbortController();
    const timer = setTimeout(async () => {
      const answer = await gateway
        .GET('/api/catalog/suggestions', { params: { query: { q, limit: 5 } }, signal: left.signal })
        .catch(() => null);
      if (!left.signal.aborted) setFound(answer?.data ?? null);
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      left.abort();
    };
  }, [gateway, q]);
  return q === '' ? null : found;
}
