import type { RouteObject } from '@maru/shell/contract/router';
import { createBrowserRouter, type createMemoryRouter, type DOMRouterOpts } from 'react-router';
import type { ShellDocument } from '../document/shell-document.ts';
import type { RemoteFailure } from '../remotes/remote-failure.ts';
import { discoverRemote } from './adopt-remote.ts';
import { ownerOfPath } from './owned-paths.ts';
import type { RouterHandle } from './router-handle.ts';

export type ShellRouter = ReturnType<typeof createMemoryRouter>;

type CreateRouter = (routes: RouteObject[], options: DOMRouterOpts) => ShellRouter;

/**
 * The router of a document. Remotes' routes are patched in when one of their paths is first visited; one that cannot be
 * loaded leaves its stand-in there. `create` is replaced in tests by a router without a browser's history.
 */
export function createShellRouter(
  document: ShellDocument,
  routes: RouteObject[],
  options: Pick<DOMRouterOpts, 'hydrationData'> = {},
  create: CreateRouter = createBrowserRouter,
): { router: ShellRouter; handle: RouterHandle } {
  const failures = new Map<string, RemoteFailure>();
  const discover = async (pathname: string, patch: Parameters<typeof discoverRemote>[2]) => {
    const owner = ownerOfPath(document.snapshot, pathname)?.release;
    const failure = await discoverRemote(document, pathname, patch);
    if (owner && failure) failures.set(owner.name, failure);
    else if (owner) failures.delete(owner.name);
    return failure === undefined;
  };
  const router = create(routes, {
    ...options,
    getContext: () => document.routerContext(),
    patchRoutesOnNavigation: async ({ path, patch }) => {
      await discover(path, patch);
    },
  });
  document.connect(router);
  return {
    router,
    handle: {
      lastFailure: name => failures.get(name),
      retry: pathname => discover(pathname, (routeId, children) => router.patchRoutes(routeId, children)),
    },
  };
}
