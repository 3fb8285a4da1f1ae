import type { RemoteModule, SlotName } from '@maru/shell/contract';
import { Slot } from '@maru/shell/contract';
import { act, screen, waitFor, within } from '@testing-library/react';
import { type ComponentType, useEffect } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cart, cartRelease, catalogRelease, messages, modules, route, snapshot } from './test/fake-remotes.tsx';
import { fakeRelease, fakeSnapshot } from './test/fake-snapshot.ts';
import { type FakeModules, renderShell } from './test/render-shell.tsx';

const name = 'cart/add-to-cart' satisfies SlotName;
const never = () => new Promise<never>(() => undefined);
const mistake = () => {
  throw new Error('a mistake of the room');
};
function ThrowsInEffect() {
  useEffect(mistake, []);
  return <p>There for a moment</p>;
}

const withSlot = (loader: () => Promise<ComponentType<never>>): FakeModules => ({
  ...modules,
  'mfe-cart': () => ({ remote: { ...cart, slots: { ...cart.slots, [name]: loader } } as unknown as RemoteModule }),
});

const faults: Record<string, [modules: FakeModules, phase: string, kind: string]> = {
  'whose remote is not there': [
    { ...modules, 'mfe-cart': () => Promise.reject(new TypeError('Failed to fetch dynamically imported module')) },
    'remote',
    'unreachable',
  ],
  'whose chunk is not there': [
    withSlot(() => Promise.reject(new Error('Loading chunk 3 failed'))),
    'slot',
    'unreachable',
  ],
  'that is no component': [withSlot(async () => 'text' as never), 'slot', 'invalid-shape'],
  'that the release does not have': [
    { ...modules, 'mfe-cart': () => ({ remote: { routes: [], slots: {}, messages } }) },
    'slot',
    'invalid-shape',
  ],
  'that throws while rendering': [withSlot(async () => mistake), 'render', 'threw'],
  'that throws in an effect': [withSlot(async () => ThrowsInEffect), 'render', 'threw'],
};

describe('a slot', () => {
  for (const [what, [own, phase, kind]] of Object.entries(faults)) {
    it(`${what} keeps its place and says so, and the page around it is whole`, async () => {
      const page = await renderShell({ snapshot, modules: own, path: '/' });
      expect(await screen.findByRole('heading', { name: 'Home' })).toBeDefined();
      const place = page.slot(name) as HTMLElement;
      expect(await within(place).findByText('Room cart did not come.')).toBeDefined();
      expect(place.textContent).toContain('cart 1.0.0');
      expect(within(place).getByRole('button', { name: 'Try again' })).toBeDefined();
      expect(page.reports()).toContainEqual(
        expect.objectContaining({ room: 'mfe-cart', data: expect.objectContaining({ phase, kind }) }),
      );
    });
  }

  it('comes at the second try', async () => {
    let isBroken = true;
    const own = withSlot(async () => {
      if (isBroken) throw new Error('Loading chunk 3 failed');
      return () => <button type="button">Add to cart</button>;
    });
    const page = await renderShell({ snapshot, modules: own, path: '/' });
    const place = page.slot(name) as HTMLElement;
    const retry = await within(place).findByRole('button', { name: 'Try again' });
    isBroken = false;
    await act(async () => retry.click());
    expect(await within(place).findByRole('button', { name: 'Add to cart' })).toBeDefined();
  });

  it('shows what the page gives in its place when it cannot be', async () => {
    const Home = () => (
      <>
        <h1>Home</h1>
        <Slot name="cart/mini-cart" fallback={<a href="/en/cart">Cart, plain</a>} />
        <Slot name="catalog/recommendations" props={{ skus: [] }} fallback={<p>No recommendations</p>} />
      </>
    );
    const own = {
      'mfe-catalog': () => ({ remote: { routes: [route('', 'page-home', Home)], slots: {}, messages } }),
      'mfe-cart': mistake,
    };
    await renderShell({ snapshot, modules: own, path: '/' });
    expect(await screen.findByRole('link', { name: 'Cart, plain' })).toBeDefined();
    expect(screen.getByText('No recommendations')).toBeDefined();
  });

  it('is an icon with a name where it is as small as one', async () => {
    const page = await renderShell({ snapshot, modules: { ...modules, 'mfe-cart': mistake }, path: '/' });
    const place = page.slot('cart/mini-cart') as HTMLElement;
    expect(await within(place).findByRole('button', { name: 'Room cart did not come. Try again' })).toBeDefined();
  });

  it('says that its room is switched off', async () => {
    const disabled = [{ name: 'mfe-cart', room: 'cart', title: { ko: '장바구니', en: 'Cart' } }];
    const page = await renderShell({ snapshot: fakeSnapshot([catalogRelease], { disabled }), modules, path: '/' });
    expect(await screen.findByRole('heading', { name: 'Home' })).toBeDefined();
    expect(page.slot(name)?.textContent).toBe('Switched off for now: Cart.');
  });

  it('may stand inside another room’s slot, and a failure there stays there', async () => {
    const account = fakeRelease('account', {
      slots: [{ name: 'account/keep', chunk: 'slot-keep', size: { block: '10rem' } }],
    });
    const Outer = () => (
      <div>
        <p>Buy</p>
        <Slot name="account/keep" props={{ sku: 'a', slug: 'a', name: 'A' }} />
      </div>
    );
    const own: FakeModules = {
      ...withSlot(async () => Outer),
      'mfe-account': () => ({ remote: { routes: [], slots: { 'account/keep': async () => mistake }, messages } }),
    };
    const page = await renderShell({
      snapshot: fakeSnapshot([catalogRelease, cartRelease, account]),
      modules: own,
      path: '/',
    });
    const outer = page.slot(name) as HTMLElement;
    expect(
      await within(outer).findByText('What is missing: Room account. The rest of the page is fine.'),
    ).toBeDefined();
    expect(within(outer).getByText('Buy')).toBeDefined();
    expect(page.slot('account/keep')?.dataset).toMatchObject({ room: 'account' });
  });
});

describe('a slot that hangs', () => {
  beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  it('holds nothing, is given up after three seconds, and comes from another address at the second try', async () => {
    const own: FakeModules = {
      ...modules,
      'mfe-cart': (_release, { hung }) => ({
        remote: hung ? cart : { ...cart, slots: { ...cart.slots, [name]: never } },
      }),
    };
    const page = await renderShell({ snapshot, modules: own, path: '/' });
    expect(await screen.findByRole('heading', { name: 'Home' })).toBeDefined();
    const place = page.slot(name) as HTMLElement;
    expect(within(place).queryByText('Room cart did not come.')).toBeNull();
    await act(() => vi.advanceTimersByTimeAsync(3_000));
    const retry = await within(place).findByRole('button', { name: 'Try again' });
    await act(async () => retry.click());
    await waitFor(() => expect(within(place).getByRole('button', { name: 'Add to cart' })).toBeDefined());
    expect(page.reports()).toContainEqual(
      expect.objectContaining({ data: expect.objectContaining({ phase: 'slot', kind: 'timeout' }) }),
    );
  });
});
