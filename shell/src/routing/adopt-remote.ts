import type { BrowserRemote } from '@maru/releases/contract';
import type { RemoteRoute } from '@maru/shell/contract';
import type { RouteObject } from '@maru/shell/contract/router';
import { createElement } from 'react';
import type { ShellDocument } from '../document/shell-document.ts';
import { DeadlineError, HOLD_MS, withDeadline } from '../remotes/deadline.ts';
import { MountFrame } from '../remotes/mount-frame.tsx';
import { RemoteFailure, toFailure } from '../remotes/remote-failure.ts';
import { isMountModule } from '../remotes/remote-module.ts';
import type { LoadedRemote, Remotes } from '../remotes/remotes.ts';
import { ownerOfPath } from './owned-paths.ts';
import { adoptRoute, type BoundWork, type PageModule } from './page-route.tsx';
import { roomRouteId } from './room-handle.ts';

/** Puts routes into the router: `router.patchRoutes`, or `patch` of `patchRoutesOnNavigation`. */
export type PatchRoutes = (routeId: string, children: RouteObject[]) => void;

/**
 * Loads the remote that owns a path and puts its routes into the tree. Answers the failure instead of throwing it: thrown
 * here it would take the whole page, while the stand-in of that path shows it in place.
 */
export async function discoverRemote(
  document: ShellDocument,
  pathname: string,
  patch: PatchRoutes,
): Promise<RemoteFailure | undefined> {
  const owner = ownerOfPath(document.snapshot, pathname)?.release;
  if (!owner) return undefined;
  try {
    const loaded = await document.remotes.load(owner.name);
    patch(roomRouteId(owner.name), adoptedRoutes(loaded, document.remotes));
    return undefined;
  } catch (error) {
    return toFailure(owner, 'remote', error);
  }
}

/** A loaded remote's routes as the shell's router takes them. */
export function adoptedRoutes({ release, module }: LoadedRemote, remotes: Remotes): RouteObject[] {
  if (isMountModule(module)) return mountRoutes(release, remotes);
  return module.routes.map(route => adoptRoute(withCurrentPage(route, release, remotes), boundOf(release)));
}

function mountRoutes(release: BrowserRemote, remotes: Remotes): RouteObject[] {
  return release.paths.map(({ path, page }) => ({
    handle: { chunk: page, slots: [] },
    ...(path === '/' ? { index: true as const } : { path: path.slice(1) }),
    Component: () => {
      const module = remotes.current(release.name)?.module;
      return module && isMountModule(module) ? createElement(MountFrame, { module }) : null;
    },
  }));
}

/** A page comes from the module that is loaded now: after a hang that is another one, with other addresses. */
function withCurrentPage(route: RemoteRoute, release: BrowserRemote, remotes: Remotes): RemoteRoute {
  if (typeof route.lazy !== 'function') return route;
  const { lazy, handle } = route;
  const load = async (): Promise<PageModule> => {
    const { module } = await remotes.load(release.name);
    const now = isMountModule(module) ? undefined : module.routes.find(one => one.handle.chunk === handle.chunk);
    return (typeof now?.lazy === 'function' ? now.lazy() : lazy()) as Promise<PageModule>;
  };
  return { ...route, lazy: load } as RemoteRoute;
}

function boundOf(release: BrowserRemote): BoundWork {
  return async (phase, work) => {
    try {
      return await withDeadline(work(), HOLD_MS);
    } catch (error) {
      if (error instanceof DeadlineError) throw new RemoteFailure(release, phase, 'timeout', error);
      // What a loader throws may be an answer (a redirect, a 404): it is the router's to judge.
      throw phase === 'loader' ? error : toFailure(release, phase, error);
    }
  };
}
