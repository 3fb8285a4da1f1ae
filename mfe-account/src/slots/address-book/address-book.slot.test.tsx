import { fakeGateway, renderSlot } from '@maru/shell/testing';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { remote } from '../../remote.tsx';
import { answers } from '../../test/samples.ts';

const props = { countries: ['KR'] };
const member = { status: 'signed-in', person: { name: 'Demo' } } as const;

describe('the address book of a form', () => {
  it('tells which address was chosen', async () => {
    const { shell } = await renderSlot(remote, 'account/address-book', props, {
      gateway: answers('en'),
      session: member,
    });
    await userEvent.click(await screen.findByRole('radio', { name: /Kim Maru/ }));
    expect(shell.emitted).toEqual([
      {
        name: 'account:address-chosen',
        detail: {
          addressId: 'adr_home',
          recipient: 'Kim Maru',
          phone: '010-1234-5678',
          country: 'KR',
          postcode: '03052',
          line1: '1 Bukchon-ro',
          line2: '',
        },
      },
    ]);
  });

  it('shows an address that the form cannot send to, and why it cannot be chosen', async () => {
    await renderSlot(remote, 'account/address-book', props, { gateway: answers('en'), session: member });
    expect((await screen.findByRole<HTMLInputElement>('radio', { name: /Claire/ })).disabled).toBe(true);
    expect(screen.getByText('This order can be sent within Korea only.')).toBeTruthy();
  });

  it('is nothing for a guest, and asks nothing', async () => {
    const gateway = fakeGateway(answers('en'));
    const { container } = await renderSlot(remote, 'account/address-book', props, { gateway });
    expect(container.textContent).toBe('');
    expect(gateway.requests).toEqual([]);
  });
});
