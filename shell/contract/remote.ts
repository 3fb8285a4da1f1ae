import type { RouteObject } from '@maru/shell/contract/router';
import type { ComponentType } from 'react';
import type { Locale } from './locale.ts';
import type { ShellApi } from './shell-api.ts';
import type { SlotMap, SlotName } from './slots.ts';

/** What a route says of itself before any of its code runs; the build copies it into `release.json`. */
export interface RemoteHandle {
  /** Name of the page's chunk (`webpackChunkName`), as in `page-product`. */
  chunk: string;
  /** Slots that the page shows. */
  slots: readonly SlotName[];
}

/** A route below the locale: `path` without a leading slash, or `index`. Its page comes by `lazy`. */
export type RemoteRoute = RouteObject & { handle: RemoteHandle };

/** A slot's component, loaded when a page shows it. */
export type SlotLoader<Name extends SlotName = SlotName> = () => Promise<ComponentType<SlotMap[Name]>>;
export type RemoteSlots = { readonly [Name in SlotName]?: SlotLoader<Name> };

/** The remote's own catalogue of messages. Called once a document (or, on a server, once a process) before it renders. */
export interface RemoteMessages {
  /** `read` answers the locale of what is being rendered now. */
  bindLocale(read: () => Locale): void;
}

/**
 * A React remote: `export const remote = { … } satisfies RemoteModule` in `src/remote.tsx`, exposed as `./remote`.
 * Evaluating the module has no effects: nothing touches window, storage, time or locale, and no state is held.
 */
export interface RemoteModule {
  readonly routes: readonly RemoteRoute[];
  readonly slots: RemoteSlots;
  readonly messages: RemoteMessages;
  /** Undoes whatever this release did outside of React, before another release of it takes over. */
  dispose?(): void;
}

/** A remote without React: `export const remote = { mount, unmount } satisfies MountModule`. */
export interface MountModule {
  mount(element: HTMLElement, api: MountApi): void | Promise<void>;
  unmount(element: HTMLElement): void | Promise<void>;
}

/** The shell for those who do not speak React. `path` is the location below the locale. */
export type MountApi = Pick<
  ShellApi,
  'locale' | 'session' | 'gateway' | 'navigate' | 'emit' | 'on' | 'notify' | 'announce' | 'setTitle' | 'telemetry'
> & { readonly path: string };
