import { fakeGateway, renderRemote, renderSlot } from '@maru/shell/testing';
import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { remote } from '../remote.tsx';
import { cartOf, cupLine, won } from '../test/samples.ts';

/** Channels of one browser, without the worker thread that Node's own would need. */
class FakeChannel {
  static all = new Set<FakeChannel>();
  onmessage: ((event: { data: unknown }) => void) | null = null;
  constructor() {
    FakeChannel.all.add(this);
  }
  postMessage(data: unknown) {
    for (const other of FakeChannel.all) if (other !== this) other.onmessage?.({ data });
  }
  close() {
    FakeChannel.all.delete(this);
  }
}

beforeEach(() => void vi.stubGlobal('BroadcastChannel', FakeChannel));
afterEach(() => void vi.unstubAllGlobals());

it('tells the other tabs, and hears them', async () => {
  const { shell } = await renderSlot(remote, 'cart/mini-cart', {});
  const other = new FakeChannel();
  const heard: unknown[] = [];
  other.onmessage = ({ data }) => void heard.push(data);
  act(() => shell.emit('cart:changed', { count: 2 }));
  expect(heard).toEqual([{ count: 2 }]);
  act(() => other.postMessage({ count: 4 }));
  expect(await screen.findByRole('link', { name: 'Cart, 4 pieces' })).toBeTruthy();
  act(() => other.postMessage('nonsense'));
  expect(screen.getByRole('link', { name: 'Cart, 4 pieces' })).toBeTruthy();
  expect(heard).toHaveLength(1);
});

it('reads the cart page again when another tab has changed the cart', async () => {
  const gateway = fakeGateway({
    '/api/cart': cartOf([cupLine('en')]),
    '/api/cart/summary': { count: 2, subtotal: won(0) },
  });
  const { MiniCartSlot } = await import('../slots/mini-cart/mini-cart.slot.tsx');
  const { Component, loader } = await import('../pages/cart/cart.page.tsx');
  const both = () => (
    <>
      <MiniCartSlot />
      <Component />
    </>
  );
  const routes = [{ path: 'cart', handle: { chunk: 'test', slots: [] }, loader, Component: both }];
  await renderRemote({ ...remote, routes }, '/cart', { gateway });
  expect(screen.getByRole('heading', { level: 2, name: 'Bare-clay cup' })).toBeTruthy();
  gateway.answer({ '/api/cart': cartOf([]) });
  act(() => new FakeChannel().postMessage({ count: 0 }));
  await waitFor(() => expect(screen.getByText('Nothing in the cart yet.')).toBeTruthy());
});
