import { KitProvider } from '@maru/ui-kit/kit-provider';
import type { ReactNode } from 'react';
import {
  gatewayContext,
  localeContext,
  type Page,
  PageContext,
  type RemoteModule,
  type ShellApi,
} from '../contract/index.ts';
import { Outlet, type RouteObject, RouterContextProvider } from '../contract/router.ts';
import { commandRoutes } from '../src/routing/command-routes.ts';
import { adoptRoute } from '../src/routing/page-route.tsx';

/** The routes of one remote below `/:locale`, with the shell's frame and command routes around them. */
export function testRoutes(remote: Pick<RemoteModule, 'routes'>, ErrorBoundary?: RouteObject['ErrorBoundary']) {
  const page: RouteObject = {
    id: 'shell',
    path: '/:locale',
    Component: TestFrame,
    HydrateFallback: () => null,
    ...(ErrorBoundary && { ErrorBoundary }),
    children: [...remote.routes.map(route => adoptRoute(route)), { path: '*', Component: () => <h1>Elsewhere</h1> }],
  };
  return [page, ...commandRoutes()];
}

function TestFrame() {
  return (
    <main id="main" tabIndex={-1}>
      <Outlet />
    </main>
  );
}

/** What the shell puts around everything: the page's context and the kit's. */
export function TestPage({ page, children }: { page: Page; children: ReactNode }) {
  return (
    <KitProvider locale={page.shell.locale}>
      <PageContext value={page}>{children}</PageContext>
    </KitProvider>
  );
}

export function testPage(shell: ShellApi): Page {
  return { shell, scoped: new Map() };
}

/** Context of loaders and actions, as the shell fills it. */
export function testRouterContext(shell: ShellApi): RouterContextProvider {
  const context = new RouterContextProvider();
  context.set(gatewayContext, shell.gateway);
  context.set(localeContext, shell.locale);
  return context;
}
