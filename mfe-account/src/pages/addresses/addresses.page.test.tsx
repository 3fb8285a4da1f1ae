import { answerProblem, type FakeAnswers, fakeGateway, renderRemote } from '@maru/shell/testing';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { remote } from '../../remote.tsx';
import { answers, home, paris } from '../../test/samples.ts';

const PATH = '/api/account/pages/addresses';
const BOOK = '/api/account/address-book';

async function open(path: string, more: FakeAnswers = {}) {
  const gateway = fakeGateway({ ...answers('en'), ...more });
  const page = await renderRemote(remote, path, { gateway });
  const posts = () =>
    gateway.requests
      .filter(({ method }) => method === 'POST')
      .map(({ path: to, form }) => [to, Object.fromEntries(form)] as const);
  return { ...page, gateway, posts };
}
const input = (label: string | RegExp) => screen.getByLabelText<HTMLInputElement>(label);
const save = () => userEvent.click(screen.getByRole('button', { name: 'Save the address' }));

describe('the address book', () => {
  it('shows each as on a parcel, the default first', async () => {
    await open('/account/addresses');
    const [first, second] = screen.getAllByRole('listitem').filter(item => item.textContent?.includes('Remove'));
    expect(first?.textContent).toContain('Default');
    expect(first?.textContent).toContain('1 Bukchon-ro 03052');
    expect(second?.textContent).toContain('3 rue KellerParis, 75011France');
  });

  it('makes another one the default, and removes', async () => {
    const { posts, gateway } = await open('/account/addresses', {
      [`POST ${BOOK}/adr_paris/default`]: { items: [] },
      [`POST ${BOOK}/adr_paris/remove`]: { items: [] },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Make it the default: the address of Claire' }));
    gateway.answer({ [PATH]: { items: [home] } });
    await userEvent.click(screen.getByRole('button', { name: 'Remove the address of Claire' }));
    await waitFor(() => expect(screen.queryByText('Claire')).toBeNull());
    expect(posts().map(([to]) => to)).toEqual([`${BOOK}/adr_paris/default`, `${BOOK}/adr_paris/remove`]);
  });

  it('adds one in Korea by a postal code of five digits', async () => {
    const { posts, location } = await open('/account/addresses?edit=new', {
      [`POST ${BOOK}`]: { items: [], location: '/en/account/addresses' },
    });
    await userEvent.type(input('Recipient'), 'Kim');
    await userEvent.type(input('Telephone'), '010-1234-5678');
    await userEvent.type(input('Postal code'), '1234');
    await userEvent.type(input('Address'), '1 Bukchon-ro');
    await save();
    expect(screen.getByText('A postal code has five digits. This one has 4.')).toBeTruthy();
    expect(posts()).toEqual([]);
    await userEvent.type(input('Postal code'), '5');
    await save();
    await waitFor(() => expect(location()).toBe('/en/account/addresses'));
    expect(posts()[0]?.[1]).toMatchObject({ country: 'KR', postcode: '12345', returnTo: '/en/account/addresses' });
  });

  it('asks for the city instead of five digits abroad', async () => {
    const { posts } = await open('/account/addresses?edit=new');
    await userEvent.selectOptions(input('Country'), 'FR');
    await save();
    expect(screen.getByText('Enter the city.')).toBeTruthy();
    expect(screen.queryByText(/five digits/)).toBeNull();
    expect(posts()).toEqual([]);
  });

  it('changes the one of its address, with what it holds', async () => {
    const { posts } = await open('/account/addresses?edit=adr_paris', {
      [`POST ${BOOK}/adr_paris`]: { items: [], location: '/en/account/addresses' },
    });
    expect(input('City').value).toBe('Paris');
    await userEvent.type(input('Address'), ', 2e');
    await save();
    await waitFor(() => expect(posts()).toHaveLength(1));
    expect(posts()[0]).toMatchObject([`${BOOK}/adr_paris`, { line1: '3 rue Keller, 2e', country: 'FR' }]);
  });

  it('says why one could not be added, and keeps it', async () => {
    await open('/account/addresses?edit=adr_paris', { [`POST ${BOOK}/adr_paris`]: answerProblem('address-limit') });
    await save();
    expect((await screen.findByRole('alert')).textContent).toContain('at most 20 addresses');
    expect(input('Recipient').value).toBe(paris.recipient);
  });

  it('helps when there is none', async () => {
    await open('/account/addresses', { [PATH]: { items: [] } });
    expect(screen.getByText('There are no addresses yet.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Add an address' }).getAttribute('href')).toBe(
      '/en/account/addresses?edit=new',
    );
  });
});
