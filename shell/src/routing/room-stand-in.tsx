import type { BrowserRemote } from '@maru/releases/contract';
import { useLocation, useNavigate } from '@maru/shell/contract/router';
import { useState } from 'react';
import { PageWaiting } from './page-waiting.tsx';
import { PageFailure } from './room-failure.tsx';
import { useRouterHandle } from './router-handle.ts';

/** Stands at a path whose remote could not be loaded. Trying again loads it, and if it comes, shows its page instead. */
export function RoomStandIn({ release }: { release: BrowserRemote }) {
  const { lastFailure, retry } = useRouterHandle();
  const location = useLocation();
  const navigate = useNavigate();
  const [retrying, setRetrying] = useState(false);
  const failure = lastFailure(release.name);

  const tryAgain = async () => {
    setRetrying(true);
    const isThere = await retry(location.pathname);
    setRetrying(false);
    if (isThere) void navigate(location, { replace: true });
  };
  // The router draws a path's stand-in also while it is still looking for the remote.
  if (!failure) return <PageWaiting />;
  return <PageFailure failure={failure} release={release} onRetry={() => void tryAgain()} retrying={retrying} />;
}
