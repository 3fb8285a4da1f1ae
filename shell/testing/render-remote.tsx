import { act, type RenderResult, render } from '@testing-library/react';
import { localePath, type RemoteModule, type SlotMap, type SlotName } from '../contract/index.ts';
import type { FakeGateway } from './fake-gateway.ts';
import type { FakeShell } from './fake-shell.tsx';
import { OpenedPage, type OpenedRemote, type OpenRemoteOptions, openRemote, slotAsPage } from './open-remote.tsx';

export interface RenderRemoteOptions extends OpenRemoteOptions {
  /** Default true: wait for the page's loader. False for tests that hold its answer back. */
  wait?: boolean;
}

export type RenderedRemote = RenderResult & {
  shell: FakeShell;
  gateway: FakeGateway;
  /** Where the router is now, path and query: `/en/cart`. */
  location(): string;
  /** Goes to a path below the locale and waits until it is there. */
  go(path: string): Promise<void>;
};

/**
 * Shows a remote's page at a path below the locale, as the store would: `await renderRemote(remote, '/p/moon-jar', {
 * gateway: { '/api/catalog/pages/product/{slug}': product } })`. Resolves when its loader has answered. What a page
 * throws is shown as `<p role="alert">`.
 */
export async function renderRemote(
  remote: RemoteModule,
  path: string,
  options: RenderRemoteOptions = {},
): Promise<RenderedRemote> {
  const opened = openRemote(remote, path, options);
  const { locale, router, shell, gateway } = opened;
  const rendered = await act(async () => render(<OpenedPage opened={opened} />));
  if (options.wait !== false) await act(() => settled(router));
  return Object.assign(rendered, {
    shell,
    gateway,
    location: () => `${router.state.location.pathname}${router.state.location.search}`,
    go: (target: string) => act(() => router.navigate(localePath(locale, target))),
  });
}

/**
 * Shows one slot of a remote in a page of its own: `await renderSlot(remote, 'cart/add-to-cart', { sku, … })`. It sits in
 * a router, so that links and fetchers work.
 */
export async function renderSlot<Name extends SlotName>(
  remote: RemoteModule,
  name: Name,
  props: SlotMap[Name],
  options: RenderRemoteOptions = {},
): Promise<RenderedRemote> {
  return renderRemote(await slotAsPage(remote, name, props), '/', options);
}

function settled(router: OpenedRemote['router']): Promise<void> {
  return new Promise(resolve => {
    const isSettled = () => router.state.initialized && router.state.navigation.state === 'idle';
    if (isSettled()) return resolve();
    const stop = router.subscribe(() => {
      if (!isSettled()) return;
      stop();
      resolve();
    });
  });
}
