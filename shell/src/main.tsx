import './styles.ts';
import { createGatewayClient, primedFromDocument } from '@maru/bff-gateway/contract';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { App } from './app.tsx';
import { readDocument } from './document/document-data.ts';
import { showPreferences } from './document/preferences.ts';
import { createShellDocument, type ShellDocument } from './document/shell-document.ts';
import { createTrustedTypesPolicy } from './document/trusted-types.ts';
import { layoutSlots } from './layout/layout-slots.ts';
import { bindMessages } from './messages/bind-messages.ts';
import { loadFederatedModule } from './remotes/federation.ts';
import { dropFailedStylesheets, guardStylesheets } from './remotes/stylesheets.ts';
import { createShellRouter, type ShellRouter } from './routing/create-shell-router.ts';
import { loadFirstRemote } from './routing/first-page.ts';
import { ownerOfPath } from './routing/owned-paths.ts';
import { shellRoutes } from './routing/shell-routes.tsx';
import { ShellSlot } from './slots/shell-slot.tsx';
import { adoptSnapshotStyles } from './slots/snapshot-styles.ts';
import { createTelemetry, type ShellTelemetry } from './telemetry/telemetry.ts';
import { sendByBeacon, watchPage } from './telemetry/watch-page.ts';

// Data of the first page lies in the document: a first render that waits for it a moment needs no placeholder.
const FIRST_RENDER_WITHIN_MS = 200;

// Boundaries report what they catch, with remote and release: React and the router have nothing to add to that.
const ignore = () => undefined;
const reports = (telemetry: ShellTelemetry) => ({
  onCaughtError: ignore,
  onRecoverableError: (error: unknown) => telemetry.error(error, { phase: 'hydrate' }),
});

const root = document.getElementById('root');
if (!root) throw new Error('The document has no #root.');
void start(root);

async function start(element: HTMLElement): Promise<void> {
  const { snapshot, boot, nonce } = readDocument(document);
  createTrustedTypesPolicy(window as unknown as Parameters<typeof createTrustedTypesPolicy>[0]);
  guardStylesheets(snapshot, location.origin);
  dropFailedStylesheets(document);
  adoptSnapshotStyles(document, snapshot.remotes);
  bindMessages(() => boot.locale);
  const telemetry = createTelemetry({
    snapshot,
    send: sendByBeacon,
    now: () => new Date(),
    path: () => ownerOfPath(snapshot, location.pathname)?.pattern ?? 'unknown',
  });
  watchPage(window, telemetry);
  const shellDocument = createShellDocument({
    snapshot,
    locale: boot.locale,
    hasSession: boot.hasSession,
    gateway: createGatewayClient({
      locale: boot.locale,
      primed: primedFromDocument(document),
      fetch: (request, init) => fetch(request, init),
    }),
    loadModule: loadFederatedModule,
    telemetry,
    Slot: ShellSlot,
    writeTitle: title => {
      document.title = titleOf(title);
    },
    storage: () => localStorage,
  });
  showPreferences(document.documentElement, shellDocument.preferences);
  await show(element, shellDocument, nonce);
  if (boot.hasSession) void shellDocument.session.refresh();
}

async function show(element: HTMLElement, shellDocument: ShellDocument, nonce: string | undefined): Promise<void> {
  loadLayoutSlots(shellDocument);
  const isServerHtml = element.childElementCount > 0;
  if (isServerHtml) await loadFirstRemote(shellDocument, location.pathname);
  const { router, handle } = createShellRouter(shellDocument, shellRoutes(shellDocument));
  const app = (
    <App document={shellDocument} routerHandle={handle} nonce={nonce}>
      <RouterProvider router={router} onError={ignore} />
    </App>
  );
  if (isServerHtml) {
    // The first page's loaders are answered from the document: what they give is what the server has drawn.
    await initialised(router);
    if (!router.state.errors) return void hydrateRoot(element, app, reports(shellDocument.telemetry));
    element.replaceChildren();
  }
  await Promise.race([initialised(router), new Promise(resolve => setTimeout(resolve, FIRST_RENDER_WITHIN_MS))]);
  createRoot(element, reports(shellDocument.telemetry)).render(app);
}

/** Their files are on the way with the document: their remotes need not wait for the first render. */
function loadLayoutSlots({ slots }: ShellDocument): void {
  for (const name of layoutSlots) if (slots.owner(name)) slots.component(name).catch(ignore);
}

function initialised(router: ShellRouter): Promise<void> {
  return new Promise(resolve => {
    if (router.state.initialized) return resolve();
    const stop = router.subscribe(state => {
      if (!state.initialized) return;
      stop();
      resolve();
    });
  });
}

const titleOf = (title: string) => (title.includes('Maru') ? title : `${title} · Maru`);
