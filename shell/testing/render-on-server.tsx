import { AsyncLocalStorage } from 'node:async_hooks';
import { act } from '@testing-library/react';
import type { ReactNode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToReadableStream } from 'react-dom/server.node';
import {
  createStaticHandler,
  createStaticRouter,
  matchRoutes,
  type RouteObject,
  RouterProvider,
  StaticRouterProvider,
} from 'react-router';
import { type Locale, localePath, type RemoteModule, type SlotName } from '../contract/index.ts';
import type { AdoptedHandle } from '../src/routing/page-route.tsx';
import { type FakeAnswers, type FakeGateway, fakeGateway } from './fake-gateway.ts';
import { fakeShell } from './fake-shell.tsx';
import { createTestRouter } from './open-routers.ts';
import { TestPage, testPage, testRouterContext, testRoutes } from './test-routes.tsx';

/** A visitor of a server: which page, in which language, with which answers of the gateway. */
export interface Visitor {
  path: string;
  locale: Locale;
  answers: FakeAnswers;
  /** Turns of the event loop before each of its answers. */
  turns?: number;
}

export interface ServerPage {
  html: string;
  gateway: FakeGateway;
  /** Slots that were drawn. */
  slots: SlotName[];
  hydrationData: { loaderData: Record<string, unknown> };
}

const localeOfRender = new AsyncLocalStorage<Locale>();
const browserGlobals = ['window', 'document', 'localStorage', 'sessionStorage', 'location', 'history'];

/**
 * Renders pages for several visitors at once, as a server would: in one process, interleaved, and with no browser
 * around. Rejects with what a page throws.
 */
export async function renderOnServer(
  remote: Pick<RemoteModule, 'routes' | 'messages'>,
  visitors: Visitor[],
): Promise<ServerPage[]> {
  // Reading a message outside of a render is the same mistake as reading the window.
  remote.messages.bindLocale(() => {
    const locale = localeOfRender.getStore();
    if (!locale) throw new Error('A message was read outside of a render: at module scope there is no locale.');
    return locale;
  });
  return withoutBrowser(async () => {
    const pages = visitors.map(visitor => localeOfRender.run(visitor.locale, () => renderVisitor(remote, visitor)));
    try {
      return await Promise.all(pages);
    } finally {
      // React's server leaves the contexts of its last render behind; a client in the same process would see them.
      await renderToText(<br />);
    }
  });
}

async function renderVisitor(remote: Pick<RemoteModule, 'routes'>, visitor: Visitor): Promise<ServerPage> {
  const { locale, path, answers, turns = 1 } = visitor;
  const gateway = fakeGateway(answers, { locale, turns });
  const slots: SlotName[] = [];
  const shell = { ...fakeShell({ locale, gateway }), Slot: slotMarker(slots) };
  const handler = createStaticHandler(testRoutes(remote));
  const url = `http://maru.test${localePath(locale, path)}`;
  const context = await handler.query(new Request(url), { requestContext: testRouterContext(shell) });
  if (context instanceof Response) throw new Error(`${url} answered ${context.status} instead of a page.`);
  const [failure] = Object.values(context.errors ?? {});
  if (failure) throw failure;
  const router = createStaticRouter(handler.dataRoutes, context);
  const html = await renderToText(
    <TestPage page={testPage(shell)}>
      <StaticRouterProvider router={router} context={context} hydrate={false} />
    </TestPage>,
  );
  return { html, gateway, slots, hydrationData: { loaderData: context.loaderData } };
}

/** Draws an empty place for a slot and writes its name down. */
function slotMarker(seen: SlotName[]) {
  return ({ name }: { name: SlotName }) => {
    if (!seen.includes(name)) seen.push(name);
    return <div data-slot={name} />;
  };
}

/** Puts a server's page into the document and hydrates it. Resolves with every difference that React reports. */
export async function hydratePage(
  remote: Pick<RemoteModule, 'routes' | 'messages'>,
  visitor: Visitor,
  page: ServerPage,
): Promise<unknown[]> {
  const { locale, path, answers } = visitor;
  remote.messages.bindLocale(() => locale);
  const shell = { ...fakeShell({ locale, gateway: fakeGateway(answers, { locale }) }), Slot: slotMarker([]) };
  const routes = testRoutes(remote);
  await loadPages(routes, localePath(locale, path));
  const router = createTestRouter(routes, {
    initialEntries: [localePath(locale, path)],
    hydrationData: page.hydrationData,
    getContext: () => testRouterContext(shell),
  });
  const container = document.body.appendChild(document.createElement('div'));
  container.innerHTML = page.html;
  const differences: unknown[] = [];
  const tree = (
    <TestPage page={testPage(shell)}>
      <RouterProvider router={router} />
    </TestPage>
  );
  const root = await act(async () =>
    hydrateRoot(container, tree, { onRecoverableError: error => void differences.push(error) }),
  );
  await act(async () => root.unmount());
  container.remove();
  return differences;
}

async function loadPages(routes: RouteObject[], path: string): Promise<void> {
  const pathname = path.split('?')[0] ?? path;
  for (const { route } of matchRoutes(routes, pathname) ?? []) await (route.handle as AdoptedHandle)?.page?.load();
}

async function renderToText(tree: ReactNode): Promise<string> {
  const errors: unknown[] = [];
  const stream = await renderToReadableStream(tree, {
    onError: error => void errors.push(error),
    // A long page would send its late parts behind and move them by a script, which does not run in `innerHTML`.
    progressiveChunkSize: Number.POSITIVE_INFINITY,
  });
  await stream.allReady;
  const html = await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).text();
  if (errors.length > 0) throw errors[0];
  return html;
}

/** A test runs in a browser's imitation; while a server renders, none of it may be seen. */
async function withoutBrowser<Value>(work: () => Promise<Value>): Promise<Value> {
  const kept = browserGlobals.map(name => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const name of browserGlobals) {
    Object.defineProperty(globalThis, name, { value: undefined, configurable: true, writable: true });
  }
  try {
    return await work();
  } finally {
    for (const [name, descriptor] of kept) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  }
}
