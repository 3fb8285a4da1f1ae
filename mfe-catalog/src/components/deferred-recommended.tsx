import type { Schemas } from '@maru/bff-gateway/contract';
import { Await } from '@maru/shell/contract/router';
import { Suspense, useState } from 'react';
import { Recommended } from './recommended.tsx';

type Items = Promise<readonly Schemas['ProductSummary'][]>;

export interface DeferredRecommendedProps {
  title: string;
  /** As the page's loader handed it out. */
  items: Items;
  /** Reads them once more. */
  readAgain: () => Items;
}

/** Recommendations that arrive after the page, or fail without it. */
export function DeferredRecommended({ title, items, readAgain }: DeferredRecommendedProps) {
  const [retry, setRetry] = useState<{ instead: Items; items: Items }>();
  const onRetry = () => setRetry({ instead: items, items: readAgain() });
  // A retry counts until the loader has run again.
  const current = retry?.instead === items ? retry.items : items;
  return (
    <Suspense fallback={<Recommended title={title} content={{ state: 'waiting' }} onRetry={onRetry} />}>
      <Await
        resolve={current}
        errorElement={<Recommended title={title} content={{ state: 'failed' }} onRetry={onRetry} />}
      >
        {pieces => <Recommended title={title} content={{ state: 'ready', items: pieces }} onRetry={onRetry} />}
      </Await>
    </Suspense>
  );
}
