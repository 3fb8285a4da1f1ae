import type { RemoteRoute } from '@maru/shell/contract';
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type RouteObject,
  type ShouldRevalidateFunctionArgs,
} from '@maru/shell/contract/router';
import { type ComponentType, use } from 'react';

/** What a remote's lazy page module exports. */
export interface PageModule {
  Component?: ComponentType;
  ErrorBoundary?: ComponentType;
  loader?: (args: LoaderFunctionArgs) => unknown;
  action?: (args: ActionFunctionArgs) => unknown;
  shouldRevalidate?: (args: ShouldRevalidateFunctionArgs) => boolean;
}

/** A page's code. A failed load is forgotten, so that the next call tries again; `route.lazy` would keep it for ever. */
interface PageCode {
  readonly current: PageModule | undefined;
  load(): Promise<PageModule>;
}

/** Runs one part of a remote's work within the shell's bound, and names a failure. */
export type BoundWork = <Value>(phase: 'page' | 'loader', work: () => Promise<Value>) => Promise<Value>;

const unbounded: BoundWork = (_phase, work) => work();

/** Route handle as the shell adopts it: the remote's own, and the page's code. */
export interface AdoptedHandle {
  chunk?: string;
  slots?: readonly string[];
  page?: PageCode;
}

/**
 * A remote's route as the shell's router takes it. Its page's code is loaded by the loader instead of `route.lazy`, which
 * has neither a time limit nor a second try.
 */
export function adoptRoute(route: RemoteRoute, bound: BoundWork = unbounded): RouteObject {
  const children = (route.children as RemoteRoute[] | undefined)?.map(child => adoptRoute(child, bound));
  if (typeof route.lazy !== 'function') return { ...route, ...(children && { children }) } as RouteObject;
  const { lazy, handle, ...rest } = route;
  const page = createPageCode(lazy as () => Promise<PageModule>, bound);
  return {
    ...rest,
    ...(children && { children }),
    handle: { ...handle, page } satisfies AdoptedHandle,
    Component: () => <AdoptedPage page={page} />,
    loader: async (args: LoaderFunctionArgs) => {
      const { loader } = await page.load();
      return loader ? bound('loader', async () => loader(args)) : null;
    },
    action: async (args: ActionFunctionArgs) => {
      const { action } = await page.load();
      if (!action) throw data(null, { status: 405 });
      return action(args);
    },
    shouldRevalidate: (args: ShouldRevalidateFunctionArgs) =>
      page.current?.shouldRevalidate?.(args) ?? args.defaultShouldRevalidate,
  } as RouteObject;
}

function AdoptedPage({ page }: { page: PageCode }) {
  const { Component } = page.current ?? use(page.load());
  if (!Component) throw new TypeError('The page module exports no Component.');
  return <Component />;
}

function createPageCode(lazy: () => Promise<PageModule>, bound: BoundWork): PageCode {
  let current: PageModule | undefined;
  let pending: Promise<PageModule> | undefined;
  return {
    get current() {
      return current;
    },
    load() {
      if (current) return Promise.resolve(current);
      pending ??= bound('page', lazy)
        .then(module => {
          current = module;
          return module;
        })
        .finally(() => {
          pending = undefined;
        });
      return pending;
    },
  };
}
