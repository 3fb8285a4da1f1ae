import type { BrowserRemote, BrowserSnapshot } from '@maru/releases/contract';
import type { Locale, SlotName } from '@maru/shell/contract';
import { type FakeAnswers, fakeGateway } from '@maru/shell/testing';
import { act, render } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { App } from '../app.tsx';
import { createShellDocument } from '../document/shell-document.ts';
import { bindMessages } from '../messages/bind-messages.ts';
import type { LoadAttempt } from '../remotes/remotes.ts';
import { createShellRouter } from '../routing/create-shell-router.ts';
import { shellRoutes } from '../routing/shell-routes.tsx';
import { ShellSlot } from '../slots/shell-slot.tsx';
import { createTelemetry, type TelemetryEvent } from '../telemetry/telemetry.ts';

export type FakeModules = Record<string, (release: BrowserRemote, attempt: LoadAttempt) => unknown>;

export interface RenderShellOptions {
  snapshot: BrowserSnapshot;
  /** What each remote's release exposes, by the remote's name; a function may throw, or answer a promise. */
  modules: FakeModules;
  path: string;
  locale?: Locale;
  gateway?: FakeAnswers;
  hasSession?: boolean;
  storage?: Pick<Storage, 'getItem' | 'setItem'>;
}

/** The whole shell in a test's page, with the federation runtime replaced by functions. */
export async function renderShell(options: RenderShellOptions) {
  const { snapshot, modules, path, locale = 'en', hasSession = false } = options;
  const gateway = fakeGateway(options.gateway ?? {}, { locale });
  const reports: TelemetryEvent[] = [];
  const attempts: (LoadAttempt & { name: string; version: string })[] = [];
  bindMessages(() => locale);
  const shell = createShellDocument({
    snapshot,
    locale,
    hasSession,
    gateway: gateway.client,
    loadModule: async (release, attempt) => {
      attempts.push({ ...attempt, name: release.name, version: release.version });
      return modules[release.name]?.(release, attempt);
    },
    telemetry: createTelemetry({
      snapshot,
      send: events => void reports.push(...events),
      now: () => new Date('2026-11-25T03:00:00Z'),
      path: () => path,
    }),
    Slot: ShellSlot,
    writeTitle: title => {
      document.title = title;
    },
    storage: () => options.storage as Storage | undefined,
  });
  const { router, handle } = createShellRouter(shell, shellRoutes(shell), {}, (routes, routerOptions) =>
    createMemoryRouter(routes, {
      ...routerOptions,
      initialEntries: [`/${locale}${path === '/' ? '' : path}`],
    } as Parameters<typeof createMemoryRouter>[1]),
  );
  const page = await act(async () =>
    render(
      <App document={shell} routerHandle={handle}>
        <RouterProvider router={router} onError={() => undefined} />
      </App>,
      { onCaughtError: () => undefined },
    ),
  );
  return {
    ...page,
    shell,
    router,
    gateway,
    attempts,
    /** Reports so far, oldest first. */
    reports: () => {
      shell.telemetry.flush();
      return reports;
    },
    go: (to: string) => act(() => router.navigate(`/${locale}${to}`)),
    slot: (name: SlotName) => page.container.querySelector<HTMLElement>(`[data-slot="${name}"]`),
  };
}
