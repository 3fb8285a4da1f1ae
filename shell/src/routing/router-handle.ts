import { createContext, useContext } from 'react';
import type { RemoteFailure } from '../remotes/remote-failure.ts';

/** What a stand-in needs of the router that it stands in. */
export interface RouterHandle {
  /** Why the remote of that name could not be loaded last. */
  lastFailure(name: string): RemoteFailure | undefined;
  /** Loads the remote of a path once more. @returns whether its routes are there now. */
  retry(pathname: string): Promise<boolean>;
}

export const RouterHandleContext = createContext<RouterHandle>({
  lastFailure: () => undefined,
  retry: async () => false,
});

export const useRouterHandle = () => useContext(RouterHandleContext);
