import type { BrowserRemote } from '@maru/releases/contract';
import { LOCALES, localeContext } from '@maru/shell/contract';
import { data, type LoaderFunctionArgs, type RouteObject } from '@maru/shell/contract/router';
import { redirectDocument } from 'react-router';
import type { ShellDocument } from '../document/shell-document.ts';
import { ShellLayout } from '../layout/shell-layout.tsx';
import { ErrorPage } from '../pages/error.page.tsx';
import { NotFoundPage } from '../pages/not-found.page.tsx';
import { ownPages } from '../pages/own-pages.ts';
import { adoptedRoutes } from './adopt-remote.ts';
import { commandRoutes } from './command-routes.ts';
import { PageWaiting } from './page-waiting.tsx';
import { RoomFailure } from './room-failure.tsx';
import { type RoomHandle, roomRouteId } from './room-handle.ts';
import { RoomStandIn } from './room-stand-in.tsx';

/**
 * The route tree of a snapshot: for each remote a place that its routes are patched into, unless it is there already, and
 * behind it a stand-in for every path it owns, which shows itself only while that remote cannot be loaded.
 */
export function shellRoutes(document: ShellDocument): RouteObject[] {
  const { releases } = document.remotes;
  const layout: RouteObject = {
    id: 'shell',
    path: '/:locale',
    Component: ShellLayout,
    ErrorBoundary: ErrorPage,
    middleware: [guardLocale],
    children: [
      ...releases.map(room => roomRoute(document, room)),
      ...releases.flatMap(standIns),
      ...ownPages.map(page => ({ ...page, HydrateFallback: PageWaiting })),
      { id: 'not-found', path: '*', HydrateFallback: PageWaiting, Component: NotFoundPage },
    ],
  };
  return [layout, ...commandRoutes(document.onCommand), { path: '*', loader: leave, ErrorBoundary: ErrorPage }];
}

function roomRoute({ remotes }: ShellDocument, room: BrowserRemote): RouteObject {
  const loaded = remotes.current(room.name);
  return {
    id: roomRouteId(room.name),
    handle: { room } satisfies RoomHandle,
    HydrateFallback: PageWaiting,
    ErrorBoundary: () => <RoomFailure release={room} />,
    children: loaded ? adoptedRoutes(loaded, remotes) : [],
  };
}

function standIns(room: BrowserRemote): RouteObject[] {
  return room.paths.map(({ path }) => ({
    id: `stand-in:${room.name}:${path}`,
    handle: { room } satisfies RoomHandle,
    HydrateFallback: PageWaiting,
    Component: () => <RoomStandIn release={room} />,
    ...(path === '/' ? { index: true as const } : { path: path.slice(1) }),
  }));
}

/** A document speaks one language: a path of the other one is another document. */
async function guardLocale({ params, context, request }: LoaderFunctionArgs): Promise<void> {
  const locale = LOCALES.find(one => one === params.locale);
  if (!locale) throw data(null, { status: 404 });
  if (locale !== context.get(localeContext)) throw redirectDocument(request.url);
}

/** Everything above the locales is the gateway's. */
function leave({ request }: LoaderFunctionArgs): Response {
  return redirectDocument(request.url);
}
