import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { expect, it } from 'vitest';
import { cartRelease, catalog, catalogRelease, modules, snapshot } from './test/fake-remotes.tsx';
import { fakeSnapshot } from './test/fake-snapshot.ts';
import { renderShell } from './test/render-shell.tsx';

it('shows the page of the remote that owns the path, with another room’s slot inside it', async () => {
  const page = await renderShell({ snapshot, modules, path: '/' });
  expect(await screen.findByRole('heading', { name: 'Home', level: 1 })).toBeDefined();
  expect(await screen.findByRole('button', { name: 'Add to cart' })).toBeDefined();
  const main = screen.getByRole('main');
  expect(main.dataset).toMatchObject({ room: 'catalog', release: '1.0.0', owner: 'catalog team' });
  expect(page.slot('cart/add-to-cart')?.dataset).toMatchObject({ room: 'cart', owner: 'cart team' });
});

it('loads a remote once, when one of its paths or slots is first shown', async () => {
  const page = await renderShell({ snapshot, modules, path: '/cart' });
  expect(await screen.findByRole('heading', { name: 'Cart' })).toBeDefined();
  expect(page.attempts.map(({ name }) => name)).toEqual(['mfe-cart']);
  await page.go('/');
  expect(await screen.findByRole('heading', { name: 'Home' })).toBeDefined();
  expect(page.attempts.map(({ name }) => name)).toEqual(['mfe-cart', 'mfe-catalog']);
});

it('brings the navigation of the remotes, in their order and the page’s language', async () => {
  await renderShell({ snapshot, modules, path: '/', locale: 'ko' });
  const nav = await screen.findByRole('navigation', { name: '종류' });
  expect(
    within(nav)
      .getAllByRole('link')
      .map(link => [link.textContent, link.getAttribute('href')]),
  ).toEqual([
    ['차', '/ko/c/tea'],
    ['항아리', '/ko/c/jars'],
  ]);
  expect(screen.getByRole('link', { name: 'English' }).getAttribute('href')).toBe('/en');
});

it('helps at an address where nothing is', async () => {
  await renderShell({ snapshot, modules, path: '/nowhere/at/all' });
  expect(await screen.findByRole('heading', { name: 'There is nothing at this address.' })).toBeDefined();
  const ways = screen.getByRole('navigation', { name: 'Where to go on' });
  expect(within(ways).getByRole('link', { name: 'Tea' }).getAttribute('href')).toBe('/en/c/tea');
  await waitFor(() => expect(document.title).toBe('There is nothing at this address.'));
});

it('moves focus to the heading of the next page and says its name', async () => {
  const page = await renderShell({ snapshot, modules, path: '/' });
  await userEvent.click(await screen.findByRole('link', { name: 'To the cart' }));
  const heading = await screen.findByRole('heading', { name: 'Cart' });
  await waitFor(() => expect(document.activeElement).toBe(heading));
  const live = page.container.querySelector('[data-live]');
  await waitFor(() => expect(live?.textContent).toContain('Cart of the tests'));
});

it('leaves focus alone when only the query changes', async () => {
  const page = await renderShell({ snapshot, modules, path: '/' });
  const link = await screen.findByRole('link', { name: 'To the cart' });
  link.focus();
  await page.go('?sort=new');
  expect(document.activeElement).toBe(link);
});

it('paints the owners of the page and remembers it', async () => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  const page = await renderShell({ snapshot, modules, path: '/', storage });
  const toggle = await screen.findByRole('switch', { name: 'Show who owns which part' });
  toggle.focus();
  await userEvent.keyboard(' ');
  expect(page.shell.preferences.store.getState().owners).toBe(true);
  page.unmount();
  await renderShell({ snapshot, modules, path: '/', storage });
  expect((await screen.findByRole<HTMLInputElement>('switch')).checked).toBe(true);
});

it('opens the menu of narrow windows and closes it when a page is chosen', async () => {
  await renderShell({ snapshot, modules, path: '/' });
  await userEvent.click(await screen.findByRole('button', { name: 'Menu' }));
  const menu = await screen.findByRole('dialog', { name: 'Menu' }, { timeout: 10_000 });
  await userEvent.click(within(menu).getByRole('link', { name: 'Jars' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

it('shows what a room notifies, with what can be done about it', async () => {
  const page = await renderShell({ snapshot, modules, path: '/' });
  page.shell.page.shell.notify({ message: 'Cup is in the cart.', action: { label: 'See cart', href: '/cart' } });
  expect((await screen.findAllByText('Cup is in the cart.', {}, { timeout: 10_000 })).length).toBeGreaterThan(0);
  await userEvent.click(screen.getByText('See cart'));
  expect(await screen.findByRole('heading', { name: 'Cart' })).toBeDefined();
});

it('takes over who signed in from the answer of the command, and tells the rooms', async () => {
  const page = await renderShell({ snapshot, modules, path: '/' });
  const heard: string[] = [];
  page.shell.page.shell.on('account:session-changed', ({ status }) => heard.push(status));
  page.shell.onCommand('/auth/sign-in', {
    session: { status: 'signed-in', person: { name: 'Demo' } },
    location: '/en',
  });
  expect(page.shell.session.store.getState()).toEqual({ status: 'signed-in', person: { name: 'Demo' } });
  expect(heard).toEqual(['signed-in']);
  expect(page.gateway.requests).toEqual([]);
});

it('has a search where some remote answers one', async () => {
  const { unmount } = await renderShell({ snapshot, modules, path: '/' });
  expect(screen.queryByRole('search')).toBeNull();
  unmount();
  const [catalogRelease, ...others] = snapshot.remotes;
  const found = {
    ...catalogRelease,
    paths: [
      { path: '/', page: 'page-home' },
      { path: '/search', page: 'page-search' },
    ],
  };
  await renderShell({
    snapshot: { ...snapshot, remotes: [found as typeof catalogRelease & object, ...others] },
    modules,
    path: '/',
  });
  const form = (await screen.findByRole('searchbox', { name: 'Search' })).closest('form');
  expect(form?.getAttribute('action')).toBe('/en/search');
  expect(form?.method).toBe('get');
});

it('hands what is typed to whoever has suggestions, until the field is left', async () => {
  const withSearch = fakeSnapshot([
    {
      ...catalogRelease,
      paths: [...catalogRelease.paths, { path: '/search', page: 'page-search' }],
      slots: [{ name: 'catalog/suggestions', chunk: 'slot-suggestions', size: { block: '0px' } }],
    },
    cartRelease,
  ]);
  const slots = { 'catalog/suggestions': async () => (props: object) => <p>{JSON.stringify(props)}</p> };
  const suggesting = { remote: { ...catalog, slots } };
  const page = await renderShell({
    snapshot: withSearch,
    modules: { ...modules, 'mfe-catalog': () => suggesting },
    path: '/cart',
  });
  const field = await screen.findByRole('searchbox', { name: 'Search' });
  await page.shell.slots.component('catalog/suggestions');
  await userEvent.type(field, 'moon');
  expect(await screen.findByText(JSON.stringify({ query: 'moon', field: field.id }))).toBeDefined();
  await userEvent.tab();
  await waitFor(() => expect(page.slot('catalog/suggestions')).toBeNull());
});

it.each([
  ['ko', '/terms', '이용약관', '청약철회'],
  ['en', '/privacy', 'Privacy policy', 'Privacy officer'],
  ['en', '/shipping-returns', 'Shipping and returns', 'Refunds'],
] as const)('states what a shop must, in its own pages (%s %s)', async (locale, path, title, part) => {
  const page = await renderShell({ snapshot, modules, path, locale });
  expect(await screen.findByRole('heading', { level: 1, name: title })).toBeDefined();
  expect(page.container.textContent).toContain(part);
  await waitFor(() => expect(document.title).toBe(title));
  const footer = within(screen.getByRole('contentinfo'));
  expect(footer.getByRole('link', { name: title }).getAttribute('href')).toBe(`/${locale}${path}`);
});

it.each(['ko', 'en'] as const)('is accessible as a whole page (%s)', async locale => {
  const page = await renderShell({ snapshot, modules, path: '/', locale });
  expect(await screen.findByRole('heading', { name: 'Home', level: 1 })).toBeDefined();
  const { violations } = await axe.run(page.container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`)).toEqual([]);
});
