import type { Schemas } from '@maru/bff-gateway/contract';
import { answerProblem, type FakeAnswers, fakeGateway, renderRemote } from '@maru/shell/testing';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { remote } from '../../remote.tsx';

const guest = { status: 'guest', returnTo: '/en/cart' } satisfies Schemas['SignInPage'];

async function openSignIn(answers: FakeAnswers = {}) {
  const gateway = fakeGateway({ '/api/account/pages/sign-in': guest, ...answers });
  const page = await renderRemote(remote, '/sign-in?returnTo=%2Fen%2Fcart', { gateway });
  const posts = () =>
    gateway.requests
      .filter(({ method }) => method === 'POST')
      .map(({ path, form }) => [path, Object.fromEntries(form)]);
  return { ...page, gateway, posts };
}
const input = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
const fillIn = () => {
  fireEvent.input(input('E-mail'), { target: { value: 'demo@maru.example' } });
  fireEvent.input(input('Password'), { target: { value: 'maru-demo-2026' } });
};
const send = () => userEvent.click(screen.getByRole('button', { name: 'Sign in' }));

describe('the sign-in page', () => {
  it('signs in and goes to where one came from', async () => {
    const { posts, location } = await openSignIn({
      'POST /auth/sign-in': { session: { status: 'signed-in', person: { name: 'Demo' } }, location: '/en/cart' },
    });
    fillIn();
    await send();
    await waitFor(() => expect(location()).toBe('/en/cart'));
    expect(posts()).toEqual([
      [
        '/auth/sign-in',
        {
          email: 'demo@maru.example',
          password: 'maru-demo-2026',
          returnTo: '/en/cart',
          failTo: '/en/sign-in?returnTo=%2Fen%2Fcart',
        },
      ],
    ]);
  });

  it('says that the two do not match, keeps them, and goes back to the password', async () => {
    await openSignIn({ 'POST /auth/sign-in': answerProblem('wrong-credentials') });
    fillIn();
    await send();
    expect((await screen.findByRole('alert')).textContent).toContain('E-mail or password do not match');
    expect(input('E-mail').value).toBe('demo@maru.example');
    await waitFor(() => expect(document.activeElement).toBe(input('Password')));
  });

  it('does not send what is incomplete', async () => {
    const { posts } = await openSignIn();
    await send();
    expect(screen.getByText('Enter your e-mail address.')).toBeTruthy();
    expect(screen.getByText('Enter your password.')).toBeTruthy();
    expect(document.activeElement).toBe(input('E-mail'));
    expect(posts()).toEqual([]);
  });

  it('tells a malformed address when the field is left, and no longer once it is right', async () => {
    await openSignIn();
    await userEvent.type(input('E-mail'), 'demo');
    await userEvent.tab();
    expect(screen.getByText(/^An e-mail address has an @/)).toBeTruthy();
    await userEvent.type(input('E-mail'), '@maru.example');
    expect(screen.queryByText(/^An e-mail address has an @/)).toBeNull();
  });

  it('is sent once, however often the button is pressed', async () => {
    const answer = Promise.withResolvers<unknown>();
    const { posts } = await openSignIn({ 'POST /auth/sign-in': () => answer.promise });
    fillIn();
    await userEvent.dblClick(screen.getByRole('button', { name: 'Sign in' }));
    await act(async () => answer.resolve(answerProblem('wrong-credentials')));
    await screen.findByRole('alert');
    expect(posts()).toHaveLength(1);
  });

  it('shows the password when asked', async () => {
    await openSignIn();
    await userEvent.click(screen.getByRole('button', { name: 'Show the password' }));
    expect(input('Password').type).toBe('text');
    await userEvent.click(screen.getByRole('button', { name: 'Hide the password' }));
    expect(input('Password').type).toBe('password');
  });

  it('has what a plain form left behind, without the password', async () => {
    const problem = {
      type: 'about:blank',
      title: 'E-mail or password do not match',
      status: 401,
      detail: 'Check both and try again.',
      code: 'wrong-credentials',
      requestId: 'r',
    };
    await openSignIn({
      '/api/account/pages/sign-in': { ...guest, flash: { problem, values: { email: 'demo@maru.example' } } },
    });
    expect(screen.getByRole('alert').textContent).toContain('Check both and try again.');
    expect(input('E-mail').value).toBe('demo@maru.example');
    expect(input('Password').value).toBe('');
  });

  it('offers the way on, and out, to somebody who is signed in already', async () => {
    const { posts } = await openSignIn({
      '/api/account/pages/sign-in': { status: 'signed-in', returnTo: '/en/cart' },
      'POST /auth/sign-out': { session: { status: 'guest' }, location: '/en/sign-in' },
    });
    expect(screen.getByRole('link', { name: 'Go on' }).getAttribute('href')).toBe('/en/cart');
    await userEvent.click(screen.getByRole('button', { name: 'Sign out' }));
    await waitFor(() =>
      expect(posts()).toEqual([['/auth/sign-out', { returnTo: '/en/sign-in?returnTo=%2Fen%2Fcart' }]]),
    );
  });
});
