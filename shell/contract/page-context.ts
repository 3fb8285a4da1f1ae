import { type Context, createContext, useContext, useEffect, useSyncExternalStore } from 'react';
import type { ReadonlyStore, ShellApi } from './shell-api.ts';

/** Everything that belongs to one document (in the browser) or one visitor's render (on a server). */
export interface Page {
  readonly shell: ShellApi;
  /** Stores of rooms, created at first use: see `useScoped`. */
  readonly scoped: Map<string, unknown>;
}

// Each release bundles its own copy of this file; the symbol makes them share one context.
const registry = globalThis as unknown as Record<symbol, Context<Page | null> | undefined>;
const key = Symbol.for('maru.page');
registry[key] ??= createContext<Page | null>(null);

/** The context that the shell (or the fake shell of a test) fills. */
export const PageContext: Context<Page | null> = registry[key];

/** @throws Error outside a shell. */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error('This component needs a shell around it: render it in the store, or in shell/testing.');
  return page;
}

export function useShell(): ShellApi {
  return usePage().shell;
}

/**
 * A room's own instance for this document, created at first use: `useScoped('cart', createCartStore)`. On a server two
 * visitors never meet in one instance, which a module-level store cannot promise.
 */
export function useScoped<Value>(name: string, create: (shell: ShellApi) => Value): Value {
  const page = usePage();
  if (!page.scoped.has(name)) page.scoped.set(name, create(page.shell));
  return page.scoped.get(name) as Value;
}

/** Follows a slice of a read-only store. `select` must answer the same object for the same state. */
export function useReadonlyStore<State, Slice>(store: ReadonlyStore<State>, select: (state: State) => Slice): Slice {
  const read = () => select(store.getState());
  return useSyncExternalStore(store.subscribe, read, read);
}

/** Names the page, now and whenever the title changes. */
export function usePageTitle(title: string): void {
  const shell = useShell();
  useEffect(() => shell.setTitle(title), [shell, title]);
}
