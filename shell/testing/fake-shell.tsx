import type { GatewayClient } from '@maru/bff-gateway/contract';
import type { ComponentType } from 'react';
import type {
  EventListener,
  EventMap,
  EventName,
  Locale,
  Notice,
  ReadonlyStore,
  SessionState,
  ShellApi,
  SlotMap,
  SlotName,
  SlotProps,
} from '../contract/index.ts';
import { type FakeAnswers, type FakeGateway, fakeGateway } from './fake-gateway.ts';

export type FakeSlots = { readonly [Name in SlotName]?: ComponentType<SlotMap[Name]> };

export interface FakeShellOptions {
  locale?: Locale;
  /** A client, a fake gateway, or the answers for one. */
  gateway?: GatewayClient | FakeGateway | FakeAnswers;
  session?: SessionState;
  /** Components to show in slots; every other slot is an empty `<div data-slot="…">`. */
  slots?: FakeSlots;
}

/** A shell that does what it is asked and remembers it. */
export interface FakeShell extends ShellApi {
  readonly emitted: { [Name in EventName]: { name: Name; detail: EventMap[Name] } }[EventName][];
  readonly navigated: string[];
  readonly notices: Notice[];
  readonly announced: string[];
  readonly titles: string[];
  readonly reported: { error: unknown; context?: Record<string, string | undefined> }[];
  readonly measured: { name: string; milliseconds: number }[];
  /** Signs somebody in or out, as far as the page can tell. */
  setSession(state: SessionState): void;
}

/** The shell of a test: `fakeShell({ locale: 'ko', gateway: { '/api/cart': cart } })`. */
export function fakeShell(options: FakeShellOptions = {}): FakeShell {
  const locale = options.locale ?? 'en';
  const listeners = new Map<EventName, Set<(detail: never) => void>>();
  const session = writableStore<SessionState>(options.session ?? { status: 'guest' });
  const fake: FakeShell = {
    locale,
    session: session.readonly,
    gateway: clientOf(options.gateway ?? {}, locale),
    emitted: [],
    navigated: [],
    notices: [],
    announced: [],
    titles: [],
    reported: [],
    measured: [],
    navigate: path => void fake.navigated.push(path),
    emit: (name, detail) => {
      fake.emitted.push({ name, detail } as FakeShell['emitted'][number]);
      for (const listener of listeners.get(name) ?? []) (listener as (detail: unknown) => void)(detail);
    },
    on: (name, listener) => subscribe(listeners, name, listener),
    notify: notice => void fake.notices.push(notice),
    announce: message => void fake.announced.push(message),
    setTitle: title => void fake.titles.push(title),
    telemetry: {
      error: (error, context) => void fake.reported.push({ error, ...(context && { context }) }),
      measure: (name, milliseconds) => void fake.measured.push({ name, milliseconds }),
    },
    Slot: ({ name, props, fallback }: SlotProps) => {
      const Component = options.slots?.[name] as ComponentType<object> | undefined;
      return <div data-slot={name}>{Component ? <Component {...(props ?? {})} /> : fallback}</div>;
    },
    setSession: session.set,
  };
  return fake satisfies ShellApi;
}

function subscribe<Name extends EventName>(
  listeners: Map<EventName, Set<(detail: never) => void>>,
  name: Name,
  listener: EventListener<Name>,
): () => void {
  const set = listeners.get(name) ?? new Set();
  listeners.set(name, set.add(listener as (detail: never) => void));
  return () => void set.delete(listener as (detail: never) => void);
}

function clientOf(gateway: GatewayClient | FakeGateway | FakeAnswers, locale: Locale): GatewayClient {
  if ('GET' in gateway && typeof gateway.GET === 'function') return gateway as GatewayClient;
  if ('client' in gateway && 'requests' in gateway) return (gateway as FakeGateway).client;
  return fakeGateway(gateway as FakeAnswers, { locale }).client;
}

function writableStore<State>(initial: State): { readonly: ReadonlyStore<State>; set: (state: State) => void } {
  let state = initial;
  const listeners = new Set<(state: State) => void>();
  return {
    readonly: {
      getState: () => state,
      subscribe: listener => {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
    },
    set: next => {
      state = next;
      for (const listener of listeners) listener(next);
    },
  };
}
