import { createGatewayClient, type GatewayClientOptions } from '@maru/bff-gateway/contract';
import type { BrowserRemote, BrowserSnapshot } from '@maru/releases/contract';
import type { Locale, SlotName } from '@maru/shell/contract';
import type { ReactElement } from 'react';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router';
import { App } from './app.tsx';
import { createShellDocument, type ShellDocument } from './document/shell-document.ts';
import { loadFirstRemote } from './routing/first-page.ts';
import { shellRoutes } from './routing/shell-routes.tsx';
import { ShellSlot } from './slots/shell-slot.tsx';
import { snapshotStyles } from './slots/snapshot-styles.ts';
import type { ShellTelemetry } from './telemetry/telemetry.ts';

export { layoutSlots } from './layout/layout-slots.ts';
export { bindMessages } from './messages/bind-messages.ts';
export { ownPages as routes } from './pages/own-pages.ts';

export interface RenderPageOptions {
  snapshot: BrowserSnapshot;
  locale: Locale;
  /** Path and query of the page. */
  url: string;
  /** A module of a release's server file: what its web build exposes as `./remote`. */
  loadModule: (release: BrowserRemote) => Promise<unknown>;
  /** Calls the gateway, which knows the visitor. */
  fetch: GatewayClientOptions['fetch'];
  /** Slots whose code shall be there before the render; the rest is drawn as the space they take. */
  slots?: readonly SlotName[];
  telemetry?: ShellTelemetry;
  nonce?: string;
}

export type RenderedPage =
  | { kind: 'response'; response: Response }
  | {
      kind: 'page';
      status: number;
      /** For a renderer of react-dom/server. */
      tree: ReactElement;
      /** Text of a `<style nonce>` for the head: the space of slots and the rooms' accents. */
      styles: string;
    };

/**
 * One page for one visitor: the shell and the remotes of the visitor's snapshot, with data that has been read. Nothing is
 * kept from one call to the next. The caller binds the locale of messages (`bindMessages`, and each remote's) to what is
 * being rendered.
 */
export async function renderPage(options: RenderPageOptions): Promise<RenderedPage> {
  const { snapshot, url, nonce } = options;
  const document = serverDocument(options);
  await loadFirstRemote(document, new URL(url, 'http://maru.invalid').pathname);
  await loadSlots(document, options.slots ?? []);
  const handler = createStaticHandler(shellRoutes(document));
  const context = await handler.query(new Request(new URL(url, 'http://maru.invalid')), {
    requestContext: document.routerContext(),
  });
  if (context instanceof Response) return { kind: 'response', response: context };
  const router = createStaticRouter(handler.dataRoutes, context);
  const tree = (
    <App document={document} nonce={nonce}>
      <StaticRouterProvider router={router} context={context} hydrate={false} />
    </App>
  );
  return {
    kind: 'page',
    status: context.statusCode,
    tree,

    styles: snapshotStyles(snapshot.remotes),
  };
}

function serverDocument(options: RenderPageOptions): ShellDocument {
  const { snapshot, locale, loadModule, fetch } = options;
  return createShellDocument({
    snapshot,
    locale,
    hasSession: false,
    gateway: createGatewayClient({ fetch, locale }),
    loadModule,
    Slot: ShellSlot,
    telemetry: options.telemetry ?? silent,
    // Titles are set in effects: a server's document has the one that the gateway wrote.
    writeTitle: () => undefined,
    bindsMessages: false,
  });
}

/** A slot that does not come is drawn as its space: the browser tries again. */
async function loadSlots(document: ShellDocument, names: readonly SlotName[]): Promise<void> {
  const offered = names.filter(name => document.slots.owner(name));
  await Promise.allSettled(offered.map(name => document.slots.component(name)));
}

const silent: ShellTelemetry = {
  error: () => undefined,
  measure: () => undefined,
  failure: () => undefined,
  record: () => undefined,
  flush: () => undefined,
};
