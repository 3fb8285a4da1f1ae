import { fakeGateway, renderSlot } from '@maru/shell/testing';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { remote } from '../../remote.tsx';

describe('the account menu', () => {
  it('is a plain link to sign in, which leads back', async () => {
    const { gateway } = await renderSlot(remote, 'account/menu', {}, { locale: 'ko' });
    expect(screen.getByRole('link', { name: '로그인' }).getAttribute('href')).toBe('/ko/sign-in?returnTo=%2Fko');
    expect(gateway.requests).toEqual([]);
  });

  it('is that link also until it is known who it is', async () => {
    await renderSlot(remote, 'account/menu', {}, { session: { status: 'unknown' } });
    expect(screen.getByRole('link', { name: 'Sign in' })).toBeTruthy();
  });

  it('shows the name of who has signed in, and the way out', async () => {
    const gateway = fakeGateway({ 'POST /auth/sign-out': { session: { status: 'guest' }, location: '/en' } });
    const { shell } = await renderSlot(remote, 'account/menu', {}, { gateway });
    act(() => shell.setSession({ status: 'signed-in', person: { name: 'Demo' } }));
    await userEvent.click(screen.getByRole('button', { name: 'Account of Demo' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Sign out' }));
    await waitFor(() =>
      expect(gateway.requests.map(({ path, form }) => [path, Object.fromEntries(form)])).toEqual([
        ['/auth/sign-out', { returnTo: '/en' }],
      ]),
    );
  });
});
