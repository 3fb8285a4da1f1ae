import type { GatewayClient } from '@maru/bff-gateway/contract';
import type { BrowserSnapshot } from '@maru/releases/contract';
import { type Locale, localePath, type Page, type ShellApi } from '@maru/shell/contract';
import { RouterContextProvider } from '@maru/shell/contract/router';
import { gatewayContext, localeContext } from '@maru/shell/contract/router-context';
import { createEventBus } from '../events/event-bus.ts';
import { isMountModule } from '../remotes/remote-module.ts';
import { createRemotes, type LoadRemoteModule, type Remotes } from '../remotes/remotes.ts';
import type { CommandListener } from '../routing/command-routes.ts';
import { createSession, type Session, sessionOf } from '../session/session.ts';
import { createSlots, type Slots } from '../slots/slots.ts';
import type { ShellTelemetry } from '../telemetry/telemetry.ts';
import { type Announcer, createAnnouncer } from './announcer.ts';
import { createNotices, type Notices } from './notices.ts';
import { createPreferences, type Preferences } from './preferences.ts';

export interface ShellDocumentOptions {
  snapshot: BrowserSnapshot;
  locale: Locale;
  gateway: GatewayClient;
  hasSession: boolean;
  loadModule: LoadRemoteModule;
  telemetry: ShellTelemetry;
  /** How slots are drawn. */
  Slot: ShellApi['Slot'];
  /** Writes the document's title. */
  writeTitle: (title: string) => void;
  /** Where this browser's preferences are kept; none on a server. */
  storage?: () => Storage | undefined;
  /** Default true. On a server the caller binds messages to what is being rendered. */
  bindsMessages?: boolean;
}

/** The part of the router that the shell's API needs. */
interface Navigator {
  navigate(path: string, options?: { replace?: boolean }): unknown;
}

/** Everything that belongs to one document: made once in the browser, and once for each render on a server. */
export interface ShellDocument {
  readonly snapshot: BrowserSnapshot;
  readonly locale: Locale;
  readonly remotes: Remotes;
  readonly slots: Slots;
  readonly session: Session;
  readonly notices: Notices;
  readonly announcer: Announcer;
  readonly preferences: Preferences;
  readonly telemetry: ShellTelemetry;
  /** What `PageContext` carries. */
  readonly page: Page;
  /** Told of commands that the gateway has carried out. */
  readonly onCommand: CommandListener;
  routerContext(): RouterContextProvider;
  /** Gives the API its router, once there is one. */
  connect(navigator: Navigator): void;
}

export function createShellDocument(options: ShellDocumentOptions): ShellDocument {
  const { snapshot, locale, gateway, hasSession, loadModule, telemetry, writeTitle } = options;
  const bus = createEventBus((error, event) => telemetry.error(error, { phase: 'event', event }));
  const announcer = createAnnouncer();
  const notices = createNotices();
  const session = createSession({
    gateway,
    hasSession,
    onError: error => telemetry.error(error, { phase: 'session' }),
  });
  const remotes = createRemotes({
    snapshot,
    loadModule,
    onLoaded: ({ release, module }) => {
      telemetry.record('remote.loaded', {}, release);
      if (options.bindsMessages !== false && !isMountModule(module)) module.messages.bindLocale(() => locale);
    },
    onFailure: failure => telemetry.failure(failure),
  });
  let navigator: Navigator | undefined;

  const shell: ShellApi = {
    locale,
    session: session.store,
    hasSession,
    gateway,
    navigate: (path, how) => void navigator?.navigate(localePath(locale, path), how),
    emit: bus.emit,
    on: bus.on,
    notify: notices.push,
    announce: announcer.announce,
    setTitle: writeTitle,
    telemetry: { error: telemetry.error, measure: telemetry.measure },
    Slot: options.Slot,
  };
  bus.on('account:session-changed', ({ status }) => {
    if (status !== session.store.getState().status) void session.refresh();
  });

  return {
    snapshot,
    locale,
    remotes,
    slots: createSlots({ snapshot, remotes }),
    session,
    notices,
    announcer,
    preferences: createPreferences(options.storage ?? (() => undefined)),
    telemetry,
    page: { shell, scoped: new Map() },
    onCommand(path, answer) {
      if (!path.startsWith('/auth/')) return;
      const changed = (answer as { session?: Parameters<typeof sessionOf>[0] } | null)?.session;
      if (!changed) return void session.refresh();
      session.set(sessionOf(changed));
      bus.emit('account:session-changed', { status: changed.status });
    },
    routerContext() {
      const context = new RouterContextProvider();
      context.set(gatewayContext, gateway);
      context.set(localeContext, locale);
      return context;
    },
    connect: own => {
      navigator = own;
    },
  };
}
