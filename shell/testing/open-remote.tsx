import type { GatewayClient } from '@maru/bff-gateway/contract';
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

export interface OpenRemoteOptions {
  /** Default `en`. */
  locale?: Locale;
  /** Answers by path, or a fake gateway that is shared with the test. */
  gateway?: FakeAnswers | FakeGateway;
  session?: SessionState;
  /** Components for other rooms' slots. */
  slots?: FakeSlots;
  /** Draws every slot itself. */
  Slot?: FakeShell['Slot'];
}

export type OpenedRemote = ReturnType<typeof openRemote>;

/** A remote's page at a path below the locale, in a memory router and under a fake shell; not drawn yet. */
export function openRemote(
  remote: Pick<RemoteModule, 'routes' | 'messages'>,
  path: string,
  options: OpenRemoteOptions,
) {
  const locale = options.locale ?? 'en';
  const given = options.gateway ?? {};
  const gateway = 'requests' in given ? (given as FakeGateway) : fakeGateway(given as FakeAnswers, { locale });
  const fake = fakeShell({ ...options, locale, gateway: gateway.client as GatewayClient });
  const shell: FakeShell = { ...fake, ...(options.Slot && { Slot: options.Slot }) };
  remote.messages.bindLocale(() => locale);
  const router = createTestRouter(testRoutes(remote, ShownError), {
    initialEntries: [localePath(locale, path)],
    getContext: () => testRouterContext(shell),
  });
  shell.navigate = (target, how) => {
    shell.navigated.push(target);
    void router.navigate(localePath(locale, target), { replace: how?.replace ?? false });
  };
  return { locale, gateway, shell, router, page: testPage(shell) };
}

export function OpenedPage({ opened }: { opened: OpenedRemote }) {
  return (
    <TestPage page={opened.page}>
      <RouterProvider router={opened.router} />
    </TestPage>
  );
}

/** The remote as if that slot were its only page. */
export async function slotAsPage<Name extends SlotName>(
  remote: RemoteModule,
  name: Name,
  props: SlotMap[Name],
): Promise<RemoteModule> {
  const load = remote.slots[name] as (() => Promise<ComponentType<SlotMap[Name]>>) | undefined;
  if (!load) throw new Error(`The remote offers no slot "${name}".`);
  const Component = (await load()) as ComponentType<object>;
  const route = { index: true, handle: { chunk: 'slot', slots: [] }, element: <Component {...(props as object)} /> };
  return { ...remote, routes: [route] } as RemoteModule;
}

/** As in the store: the page's own view of its errors, and the shell's behind it. */
function ShownError() {
  const error = useRouteError();
  const page = (useMatches().at(-1)?.handle as AdoptedHandle | undefined)?.page;
  const shown = <p role="alert">{error instanceof Error ? error.message : JSON.stringify(error)}</p>;
  const own = page?.current?.ErrorBoundary;
  return own ? <RemoteErrorBoundary boundary={own} fallback={shown} /> : shown;
}
