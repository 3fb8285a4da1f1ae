import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { describeComponent } from '../../testing/describe-component.tsx';
import { Menu } from './index.ts';

describeComponent('Menu', {
  render: props => (
    <Menu
      trigger={<button type="button">Account</button>}
      items={[
        { id: 'orders', label: 'Orders', href: '/en/orders' },
        { id: 'line', separator: true },
        { id: 'out', label: 'Sign out' },
      ]}
      defaultOpen
      {...props}
    />
  ),
  element: HTMLDivElement,
  portal: true,
});

describe('Menu', () => {
  it('opens with the keyboard, moves with arrows, and does what was chosen', async () => {
    const out = vi.fn();
    render(
      <Menu
        trigger={<button type="button">Account</button>}
        items={[
          { id: 'orders', label: 'Orders', href: '#orders' },
          { id: 'out', label: 'Sign out', onSelect: out },
        ]}
      />,
    );
    screen.getByRole('button', { name: 'Account' }).focus();
    await userEvent.keyboard('{Enter}');
    await screen.findByRole('menu');
    await vi.waitFor(() =>
      expect(screen.getByRole('menuitem', { name: 'Orders' }).hasAttribute('data-highlighted')).toBe(true),
    );
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await vi.waitFor(() => expect(out).toHaveBeenCalledTimes(1));
  });
});
