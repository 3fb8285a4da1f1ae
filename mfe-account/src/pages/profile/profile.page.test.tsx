import { answerProblem, type FakeAnswers, fakeGateway, renderRemote } from '@maru/shell/testing';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { remote } from '../../remote.tsx';
import { answers } from '../../test/samples.ts';

const PATH = '/api/account/pages/profile';

async function openProfile(more: FakeAnswers = {}) {
  const gateway = fakeGateway({ ...answers('en'), ...more });
  const page = await renderRemote(remote, '/account', { gateway });
  return { ...page, gateway };
}
const details = () => within(screen.getByRole('form', { name: 'Name and e-mail' }));
const password = () => within(screen.getByRole('form', { name: 'Change the password' }));
const changed = { session: { status: 'signed-in', person: { name: 'Ann' } } };

describe('the profile', () => {
  it('saves name and address, and says so once it is done', async () => {
    const { gateway } = await openProfile({ 'POST /auth/profile': changed });
    await userEvent.clear(details().getByLabelText('Name'));
    await userEvent.type(details().getByLabelText('Name'), 'Ann');
    gateway.answer({
      [PATH]: { person: { name: 'Ann', email: 'demo@maru.example' }, latestOrder: null, done: 'profile', missing: [] },
    });
    await userEvent.click(details().getByRole('button', { name: 'Save' }));
    expect((await screen.findByRole('status')).textContent).toBe('Saved.');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Ann');
    const post = gateway.requests.find(({ method }) => method === 'POST');
    expect(Object.fromEntries(post?.form ?? [])).toEqual({
      name: 'Ann',
      email: 'demo@maru.example',
      password: '',
      returnTo: '/en/account',
    });
  });

  it('asks for the password beside its field when the address changes without it', async () => {
    const message = 'This is not the password you have now.';
    const errors = [{ pointer: '/password', code: 'wrong', message }];
    await openProfile({ 'POST /auth/profile': answerProblem('validation-failed', errors) });
    await userEvent.type(details().getByLabelText('E-mail'), '.test');
    await userEvent.click(details().getByRole('button', { name: 'Save' }));
    expect(await details().findByText(message)).toBeTruthy();
    expect(password().queryByText(message)).toBeNull();
  });

  it('changes the password and empties the form', async () => {
    await openProfile({ 'POST /auth/password': changed });
    const field = (label: string) => password().getByLabelText<HTMLInputElement>(label);
    await userEvent.type(field('Password now'), 'a long enough sentence');
    await userEvent.type(field('New password'), 'another long sentence');
    await userEvent.click(password().getByRole('button', { name: 'Change the password' }));
    await waitFor(() => expect(field('New password').value).toBe(''));
    expect(field('Password now').value).toBe('');
  });

  it('puts what a plain form left to the form that it is about', async () => {
    const problem = {
      type: 'about:blank',
      title: 'Some fields need a correction',
      detail: 'Correct the marked fields and send the form again.',
      status: 422,
      code: 'validation-failed',
      requestId: 'r',
      errors: [{ pointer: '/password_new', code: 'short', message: 'This one has 5.' }],
    };
    await openProfile({
      [PATH]: {
        person: { name: 'Demo', email: 'demo@maru.example' },
        latestOrder: null,
        flash: { problem, values: {} },
        missing: [],
      },
    });
    expect(password().getByText('This one has 5.')).toBeTruthy();
    expect(details().queryByRole('alert')).toBeNull();
  });

  it('keeps the page when the latest order did not come', async () => {
    await openProfile({
      [PATH]: { person: { name: 'Demo', email: 'demo@maru.example' }, latestOrder: null, missing: ['orders'] },
    });
    expect(screen.getByText('The latest order did not come. The rest of the page is fine.')).toBeTruthy();
  });

  it('leads a guest to the sign-in and back', async () => {
    const { location } = await openProfile({ [PATH]: answerProblem('sign-in-required') });
    await waitFor(() => expect(location()).toBe('/en/sign-in?returnTo=%2Fen%2Faccount'));
  });
});
