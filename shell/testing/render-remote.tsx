import type { GatewayClient } from '@maru/bff-gateway/contract';
import { act, type RenderResult, render } from '@testing-library/react';
import type { ComponentType } from 'react';
import { RouterProvider } from 'react-router';
import {
  type Locale,
  localePath,
  type RemoteModule,
  type SessionState,
  type SlotMap,
  type SlotName,
} from '../contract/index.ts';
import { useMatches, useRouteError } from '../contract/router.ts';
import type { AdoptedHandle } from '../src/routing/page-route.tsx';
import { RemoteErrorBoundary } from '../src/routing/remote-error-boundary.tsx';
import { type FakeAnswers, type FakeGateway, fakeGateway } from './fake-gateway.ts';
import { type FakeShell, type FakeSlots, fakeShell } from './fake-shell.tsx';
import { createTestRouter } from './open-routers.ts';
import { TestPage, testPage, testRouterContext, testRoutes } from './test-routes.tsx';

export interface RenderRemoteOptions {
  /** Default `en`. */
  locale?: Locale;
  /** Answers by path, or a fake gateway that is shared with the test. */
  gateway?: FakeAnswers | FakeGateway;
  session?: SessionState;
  /** Components for other rooms' slots. */
  slots?: FakeSlots;
  /** Default true: wait for the page's loader. False for tests that hold its answer back. */
  wait?: boolean;
}

export type RenderedRemote = RenderResult & {
  shell: FakeShell;
  gateway: FakeGateway;
  /** Where the router is now, path and query: `/en/cart`. */
  location(): string;
  /** Goes to a path below the locale and waits until it is there. */
  go(path: string): Promise<void>;
};

/**
 * Shows a remote's page at a path below the locale, as the store would: `await renderRemote(remote, '/p/moon-jar', {
 * gateway: { '/api/catalog/pages/product/{slug}': product } })`. Resolves when its loader has answered. What a page
 * throws is shown as `<p role="alert">`.
 */
export async function renderRemote(
  remote: RemoteModule,
  path: string,
  options: RenderRemoteOptions = {},
): Promise<RenderedRemote> {
  const { locale, gateway, shell } = prepare(remote, options);
  const router = createTestRouter(testRoutes(remote, ShownError), {
    initialEntries: [localePath(locale, path)],
    getContext: () => testRouterContext(shell),
  });
  const go = (target: string) => router.navigate(localePath(locale, target));
  shell.navigate = (target, how) => {
    shell.navigated.push(target);
    void router.navigate(localePath(locale, target), { replace: how?.replace ?? false });
  };
  const rendered = await act(async () =>
    render(
      <TestPage page={testPage(shell)}>
        <RouterProvider router={router} />
      </TestPage>,
    ),
  );
  if (options.wait !== false) await act(() => settled(router));
  return Object.assign(rendered, {
    shell,
    gateway,
    location: () => `${router.state.location.pathname}${router.state.location.search}`,
    go: (target: string) => act(() => go(target)),
  });
}

/**
 * Shows one slot of a remote in a page of its own: `await renderSlot(remote, 'cart/add-to-cart', { sku, … })`. It sits in
 * a router, so that links and fetchers work.
 */
export async function renderSlot<Name extends SlotName>(
  remote: RemoteModule,
  name: Name,
  props: SlotMap[Name],
  options: RenderRemoteOptions = {},
): Promise<RenderedRemote> {
  const load = remote.slots[name] as (() => Promise<ComponentType<SlotMap[Name]>>) | undefined;
  if (!load) throw new Error(`The remote offers no slot "${name}".`);
  const Component = (await load()) as ComponentType<object>;
  const route = { index: true, handle: { chunk: 'slot', slots: [] }, element: <Component {...(props as object)} /> };
  return renderRemote({ ...remote, routes: [route] }, '/', options);
}

function prepare(remote: Pick<RemoteModule, 'messages'>, options: RenderRemoteOptions) {
  const locale = options.locale ?? 'en';
  const given = options.gateway ?? {};
  const gateway = 'requests' in given ? (given as FakeGateway) : fakeGateway(given as FakeAnswers, { locale });
  const shell = fakeShell({ ...options, locale, gateway: gateway.client as GatewayClient });
  remote.messages.bindLocale(() => locale);
  return { locale, gateway, shell };
}

type Router = ReturnType<typeof createTestRouter>;

function settled(router: Router): Promise<void> {
  return new Promise(resolve => {
    const isSettled = () => router.state.initialized && router.state.navigation.state === 'idle';
    if (isSettled()) return resolve();
    const stop = router.subscribe(() => {
      if (!isSettled()) return;
      stop();
      resolve();
    });
  });
}

/** As in the store: the page's own view of its errors, and the shell's behind it. */
function ShownError() {
  const error = useRouteError();
  const page = (useMatches().at(-1)?.handle as AdoptedHandle | undefined)?.page;
  const shown = <p role="alert">{error instanceof Error ? error.message : JSON.stringify(error)}</p>;
  const own = page?.current?.ErrorBoundary;
  return own ? <RemoteErrorBoundary boundary={own} fallback={shown} /> : shown;
}
