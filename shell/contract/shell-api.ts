import type { GatewayClient } from '@maru/bff-gateway/contract';
import type { ComponentType, ReactNode } from 'react';
import type { EventListener, EventMap, EventName } from './events.ts';
import type { Locale } from './locale.ts';
import type { SlotMap, SlotName } from './slots.ts';

/** A store that other rooms may read and follow, never write. */
export interface ReadonlyStore<State> {
  getState(): State;
  subscribe(listener: (state: State) => void): () => void;
}

/** `unknown` until the personal parts have been read; a document without a session cookie starts as `guest`. */
export type SessionState =
  | { status: 'unknown' }
  | { status: 'guest' }
  | { status: 'signed-in'; person: { name: string } };

/** A short notice at the edge of the page, with at most one thing to do about it. */
export interface Notice {
  message: string;
  tone?: 'neutral' | 'problem';
  /** `href` is a path below the locale; `run` is called once. */
  action?: { label: string; href: string } | { label: string; run: () => void };
}

/** Reports of what went wrong or how long it took. The shell adds remote, release and bucket. */
export interface Telemetry {
  error(error: unknown, context?: { phase?: string; [key: string]: string | undefined }): void;
  measure(name: string, milliseconds: number): void;
}

export type SlotProps<Name extends SlotName = SlotName> = {
  name: Name;
  /** Shown when the slot cannot be; the shell has a plain sentence where it is left out. */
  fallback?: ReactNode;
} & (Record<never, never> extends SlotMap[Name] ? { props?: SlotMap[Name] } : { props: SlotMap[Name] });

/** What the shell offers to every room. One instance a document. */
export interface ShellApi {
  readonly locale: Locale;
  readonly session: ReadonlyStore<SessionState>;
  /** Whether the browser had a session when the document was made; without one there is nothing personal to read. */
  readonly hasSession?: boolean;
  readonly gateway: GatewayClient;
  /** Goes to a path below the locale, as in `/cart`. */
  navigate(path: string, options?: { replace?: boolean }): void;
  emit<Name extends EventName>(name: Name, detail: EventMap[Name]): void;
  /** @returns a function that stops listening. */
  on<Name extends EventName>(name: Name, listener: EventListener<Name>): () => void;
  notify(notice: Notice): void;
  /** Says a sentence to screen readers. */
  announce(message: string): void;
  /** Names the page: title, history, and what is announced after a navigation. */
  setTitle(title: string): void;
  readonly telemetry: Telemetry;
  /** Draws a slot of another room; use `Slot` of this contract, which finds it. */
  readonly Slot: ComponentType<SlotProps>;
}
