import { answerNever } from '@maru/shell/testing';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { broken, cart, mistake, never, route, snapshot, withCart } from './test/fake-remotes.tsx';
import { type FakeModules, renderShell } from './test/render-shell.tsx';

describe('a page that hangs', () => {
  beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  const hangs: Record<string, FakeModules[string]> = {
    'in its remote': never,
    'in its chunk': () => broken([{ ...route('cart', 'page-cart', () => null), lazy: never }]),
    'in its loader': () => broken([route('cart', 'page-cart', () => null, { loader: answerNever })]),
  };
  for (const [where, load] of Object.entries(hangs)) {
    it(`${where} is given up after three seconds; until then the rest of the layout is there`, async () => {
      const page = await renderShell({ snapshot, modules: withCart(load), path: '/cart' });
      expect(screen.getByRole('banner')).toBeDefined();
      expect(screen.queryByText('This page did not come.')).toBeNull();
      await act(() => vi.advanceTimersByTimeAsync(3_000));
      expect(await screen.findByRole('heading', { name: 'This page did not come.' })).toBeDefined();
      expect(page.reports()).toContainEqual(
        expect.objectContaining({ data: expect.objectContaining({ kind: 'timeout' }) }),
      );
    });
  }

  it('comes at the second try from another address', async () => {
    const load = vi.fn<FakeModules[string]>((_release, { hung }) => (hung ? { remote: cart } : never()));
    const page = await renderShell({ snapshot, modules: withCart(load), path: '/cart' });
    await act(() => vi.advanceTimersByTimeAsync(3_000));
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: 'Cart' })).toBeDefined();
    expect(page.attempts.filter(({ name }) => name === 'mfe-cart')).toEqual([
      { name: 'mfe-cart', version: '1.0.0', number: 0, hung: false },
      { name: 'mfe-cart', version: '1.0.0', number: 1, hung: true },
    ]);
  });

  it('takes the whole remote from another address when a chunk hung', async () => {
    const load: FakeModules[string] = (_release, { hung }) =>
      hung ? { remote: cart } : broken([{ ...route('cart', 'page-cart', () => null), lazy: never }]);
    await renderShell({ snapshot, modules: withCart(load), path: '/cart' });
    await act(() => vi.advanceTimersByTimeAsync(3_000));
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: 'Cart' })).toBeDefined();
  });
});

describe('a remote with a last good release', () => {
  const lastGood = {
    ...snapshot.remotes[1],
    version: '0.9.0',
    channel: 'last-good',
  } as (typeof snapshot.remotes)[number];
  const healed = { ...snapshot, lastGood: [lastGood] };
  const onlyOld = (fault: () => unknown): FakeModules =>
    withCart(release => (release.version === '0.9.0' ? { remote: cart } : fault()));

  it('shows that one in the same page when the new one cannot be used', async () => {
    const page = await renderShell({ snapshot: healed, modules: onlyOld(mistake), path: '/cart' });
    expect(await screen.findByRole('heading', { name: 'Cart' })).toBeDefined();
    expect(screen.getByRole('main').dataset).toMatchObject({ room: 'cart', release: '0.9.0' });
    expect(page.reports().map(report => [report.type, report.release])).toContainEqual(['remote.failed', '1.0.0']);
  });

  it('does not wait for a hanging one to the end', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ['setTimeout', 'clearTimeout'] });
    try {
      await renderShell({ snapshot: healed, modules: onlyOld(never), path: '/cart' });
      await act(() => vi.advanceTimersByTimeAsync(2_000));
      expect(await screen.findByRole('heading', { name: 'Cart' })).toBeDefined();
    } finally {
      vi.useRealTimers();
    }
  });

  it('is given up within three seconds when both hang', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ['setTimeout', 'clearTimeout'] });
    try {
      await renderShell({ snapshot: healed, modules: withCart(never), path: '/cart' });
      await act(() => vi.advanceTimersByTimeAsync(3_000));
      expect(await screen.findByRole('heading', { name: 'This page did not come.' })).toBeDefined();
    } finally {
      vi.useRealTimers();
    }
  });
});
