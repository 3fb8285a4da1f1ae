import { useShell } from '@maru/shell/contract';
import { answerProblem } from '@maru/shell/testing';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { data } from '../contract/router.ts';
import { broken, cart, catalog, messages, mistake, modules, route, snapshot, withCart } from './test/fake-remotes.tsx';
import { type FakeModules, renderShell } from './test/render-shell.tsx';

function ThrowsInRender() {
  return mistake();
}
function ThrowsInEffect() {
  useEffect(mistake, []);
  return <h1>Cart</h1>;
}

/** What can go wrong with the cart's page, and the words that stand in its place. */
const faults: Record<string, [load: FakeModules[string], phase: string, kind: string]> = {
  'is not there': [
    () => Promise.reject(new TypeError('Failed to fetch dynamically imported module: /r/x.js')),
    'remote',
    'unreachable',
  ],
  'throws when it is evaluated': [mistake, 'remote', 'threw'],
  'exposes nothing': [() => ({}), 'remote', 'invalid-shape'],
  'has another shape': [() => ({ remote: { routes: {}, slots: {}, messages } }), 'remote', 'invalid-shape'],
  'has a page that is not there': [
    () =>
      broken([
        { ...route('cart', 'page-cart', () => null), lazy: () => Promise.reject(new Error('Loading chunk 7 failed')) },
      ]),
    'page',
    'unreachable',
  ],
  'has a page without a component': [
    () => broken([{ ...route('cart', 'page-cart', () => null), lazy: async () => ({}) }]),
    'render',
    'threw',
  ],
  'throws in a loader': [
    () => broken([route('cart', 'page-cart', () => null, { loader: mistake })]),
    'render',
    'threw',
  ],
  'throws while rendering': [() => broken([route('cart', 'page-cart', ThrowsInRender)]), 'render', 'threw'],
  'throws in an effect': [() => broken([route('cart', 'page-cart', ThrowsInEffect)]), 'render', 'threw'],
};

describe('a page whose remote', () => {
  for (const [what, [load, phase, kind]] of Object.entries(faults)) {
    it(`${what} says so in its place, and everything else works`, async () => {
      const page = await renderShell({ snapshot, modules: withCart(load), path: '/cart' });
      const heading = await screen.findByRole('heading', { level: 1 });
      expect(heading.textContent).toMatch(/This page (did not come|stopped)\./);
      const main = screen.getByRole('main');
      expect(main.textContent).toContain('What is missing: Room cart.');
      expect(main.textContent).toContain('cart 1.0.0');
      expect(main.dataset).toMatchObject({ room: 'cart' });
      expect(page.reports()).toContainEqual(
        expect.objectContaining({
          type: 'remote.failed',
          room: 'mfe-cart',
          release: '1.0.0',
          data: expect.objectContaining({ phase, kind, channel: 'active' }),
        }),
      );
      expect(page.reports().filter(report => report.data?.phase === 'render').length).toBe(phase === 'render' ? 1 : 0);
      await page.go('/');
      expect(await screen.findByRole('heading', { name: 'Home' })).toBeDefined();
    });
  }

  it('comes at the second try, where it was', async () => {
    let isBroken = true;
    const page = await renderShell({
      snapshot,
      modules: withCart(() => (isBroken ? mistake() : { remote: cart })),
      path: '/cart?from=here',
    });
    const retry = await screen.findByRole('button', { name: 'Try again' });
    await userEvent.click(retry);
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeDefined();
    isBroken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: 'Cart' })).toBeDefined();
    expect(page.router.state.location.search).toBe('?from=here');
  });

  it('comes at the second try when only its chunk was missing', async () => {
    let isBroken = true;
    const lazy = async () => {
      if (isBroken) throw new Error('Loading chunk 7 failed');
      return { Component: () => <h1>Cart</h1> };
    };
    const remote = () => broken([{ ...route('cart', 'page-cart', () => null), lazy }]);
    await renderShell({ snapshot, modules: withCart(remote), path: '/cart' });
    const retry = await screen.findByRole('button', { name: 'Try again' });
    isBroken = false;
    await userEvent.click(retry);
    expect(await screen.findByRole('heading', { name: 'Cart' })).toBeDefined();
  });

  it('comes at the second try when a render threw once', async () => {
    let isBroken = true;
    const Page = () => (isBroken ? mistake() : <h1>Cart</h1>);
    await renderShell({ snapshot, modules: withCart(() => broken([route('cart', 'page-cart', Page)])), path: '/cart' });
    const retry = await screen.findByRole('button', { name: 'Try again' });
    isBroken = false;
    await userEvent.click(retry);
    expect(await screen.findByRole('heading', { name: 'Cart' })).toBeDefined();
  });
});

describe('a page that answers with a problem', () => {
  const loader = async ({ context }: { context: { get(key: unknown): { GET(path: string): Promise<unknown> } } }) => {
    const { gatewayContext } = await import('@maru/shell/contract');
    return context.get(gatewayContext).GET('/api/cart');
  };
  const remote = () => broken([route('cart', 'page-cart', () => <h1>Cart</h1>, { loader })]);

  it('is not found in the gateway’s words, with ways to go on', async () => {
    const gateway = { '/api/cart': answerProblem('product-not-found') };
    const page = await renderShell({ snapshot, modules: withCart(remote), path: '/cart', gateway });
    expect(await screen.findByRole('heading', { name: 'This piece is not in the store' })).toBeDefined();
    expect(screen.getByRole('navigation', { name: 'Where to go on' })).toBeDefined();
    expect(page.reports().filter(report => report.type === 'remote.failed')).toEqual([]);
  });

  it('is not found as well when a loader throws a plain 404', async () => {
    const missing = () => {
      throw data(null, { status: 404 });
    };
    const odd = () => broken([route('cart', 'page-cart', () => null, { loader: missing })]);
    await renderShell({ snapshot, modules: withCart(odd), path: '/cart' });
    expect(await screen.findByRole('heading', { name: 'There is nothing at this address.' })).toBeDefined();
  });

  it('failed with the request’s number, and a retry asks again', async () => {
    const gateway = { '/api/cart': answerProblem('service-unavailable') };
    const page = await renderShell({ snapshot, modules: withCart(remote), path: '/cart', gateway });
    expect(await screen.findByText('cart 1.0.0, request test-request')).toBeDefined();
    page.gateway.answer({ '/api/cart': {} });
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: 'Cart' })).toBeDefined();
  });

  it('shows the page’s own view of it where it has one, and the shell’s when that throws too', async () => {
    const own = (ErrorBoundary: () => React.ReactNode) => () =>
      broken([route('cart', 'page-cart', () => null, { loader: mistake, ErrorBoundary })]);
    const first = await renderShell({
      snapshot,
      modules: withCart(own(() => <h1>The cart is away</h1>)),
      path: '/cart',
    });
    expect(await screen.findByRole('heading', { name: 'The cart is away' })).toBeDefined();
    first.unmount();
    await renderShell({ snapshot, modules: withCart(own(ThrowsInRender)), path: '/cart' });
    expect(await screen.findByRole('heading', { name: 'This page stopped.' })).toBeDefined();
  });

  it('comes at the second try although its own view of the error threw', async () => {
    const loader = vi
      .fn(mistake)
      .mockImplementationOnce(mistake)
      .mockImplementation((() => null) as never);
    const found = () => <h1>The cart</h1>;
    const pages = () => broken([route('cart', 'page-cart', found, { loader, ErrorBoundary: ThrowsInRender })]);
    await renderShell({ snapshot, modules: withCart(pages), path: '/cart' });
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: 'The cart' })).toBeDefined();
  });
});

it('shows a remote without React in its place and takes it away again', async () => {
  const unmount = vi.fn();
  const mount = (element: HTMLElement, api: { locale: string; path: string }) => {
    element.innerHTML = `<h1>Plain ${api.locale} ${api.path}</h1>`;
  };
  const page = await renderShell({
    snapshot,
    modules: withCart(() => ({ remote: { mount, unmount } })),
    path: '/cart',
  });
  expect(await screen.findByRole('heading', { name: 'Plain en /cart' })).toBeDefined();
  await page.go('/');
  await waitFor(() => expect(unmount).toHaveBeenCalledTimes(1));
});

it('keeps what a room does in a handler out of everything else', async () => {
  const Home = () => {
    const shell = useShell();
    return (
      <>
        <h1>Home</h1>
        <button type="button" onClick={() => shell.emit('cart:changed', { count: 1 })}>
          Tell
        </button>
      </>
    );
  };
  const own = { ...modules, 'mfe-catalog': () => ({ remote: { ...catalog, routes: [route('', 'page-home', Home)] } }) };
  const page = await renderShell({ snapshot, modules: own, path: '/' });
  page.shell.page.shell.on('cart:changed', mistake);
  await userEvent.click(await screen.findByRole('button', { name: 'Tell' }));
  expect(page.reports()).toContainEqual(
    expect.objectContaining({
      type: 'script.failed',
      data: expect.objectContaining({ phase: 'event', event: 'cart:changed' }),
    }),
  );
});
