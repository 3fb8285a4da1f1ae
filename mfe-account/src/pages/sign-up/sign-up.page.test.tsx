import { answerProblem, type FakeAnswers, fakeGateway, renderRemote } from '@maru/shell/testing';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { remote } from '../../remote.tsx';
import { answers } from '../../test/samples.ts';

async function openSignUp(more: FakeAnswers = {}) {
  const gateway = fakeGateway({ ...answers('en'), ...more });
  const page = await renderRemote(remote, '/sign-up?returnTo=%2Fen%2Fcart', { gateway });
  return { ...page, posts: () => gateway.requests.filter(({ method }) => method === 'POST') };
}
const input = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
const fillIn = async (password: string) => {
  await userEvent.type(input('Name'), 'Ann');
  await userEvent.type(input('E-mail'), 'ann@mail.example');
  await userEvent.type(input('Password'), password);
};
const send = () => userEvent.click(screen.getByRole('button', { name: 'Sign up' }));

describe('the sign-up page', () => {
  it('signs up and goes to where one came from', async () => {
    const { posts, location } = await openSignUp({
      'POST /auth/sign-up': { session: { status: 'signed-in', person: { name: 'Ann' } }, location: '/en/cart' },
    });
    await fillIn('a long enough sentence');
    await send();
    await waitFor(() => expect(location()).toBe('/en/cart'));
    expect(Object.fromEntries(posts()[0]?.form ?? [])).toEqual({
      name: 'Ann',
      email: 'ann@mail.example',
      password: 'a long enough sentence',
      returnTo: '/en/cart',
      failTo: '/en/sign-up?returnTo=%2Fen%2Fcart',
    });
  });

  it('says the rule of a password before, and how far it is afterwards', async () => {
    const { posts } = await openSignUp();
    expect(input('Password').getAttribute('aria-describedby')).toBeTruthy();
    expect(screen.getByText('Ten characters or more, of any kind.')).toBeTruthy();
    await fillIn('short');
    await send();
    expect(screen.getByText('A password has ten characters or more. This one has 5.')).toBeTruthy();
    expect(document.activeElement).toBe(input('Password'));
    expect(posts()).toEqual([]);
  });

  it('says beside the address that it has an account, and keeps what was typed', async () => {
    const message = 'This address has an account. Sign in with it, or use another one.';
    await openSignUp({
      'POST /auth/sign-up': answerProblem('email-taken', [{ pointer: '/email', code: 'taken', message }]),
    });
    await fillIn('a long enough sentence');
    await send();
    expect(await screen.findByText(message)).toBeTruthy();
    expect(input('E-mail').getAttribute('aria-invalid')).toBe('true');
    await waitFor(() => expect(document.activeElement).toBe(input('E-mail')));
    expect(input('Password').value).toBe('a long enough sentence');
  });

  it('leads those who have an account to the sign-in, and there to the same place', async () => {
    await openSignUp();
    const link = screen.getByRole('link', { name: 'Sign in' });
    expect(link.getAttribute('href')).toBe('/en/sign-in?returnTo=%2Fen%2Fcart');
  });
});
