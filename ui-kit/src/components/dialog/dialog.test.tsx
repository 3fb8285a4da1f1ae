import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { describeComponent } from '../../testing/describe-component.tsx';
import { Button } from '../button/index.ts';
import { Dialog, DialogClose } from './index.ts';

describeComponent('Dialog', {
  render: props => (
    <Dialog title="Cancel this order?" description="It has not been wrapped yet." defaultOpen {...props} />
  ),
  element: HTMLDivElement,
  portal: true,
  holds: {
    render: ({ value, initial, onChange }) => (
      <Dialog title="Cancel?" open={value} defaultOpen={initial} onOpenChange={onChange} />
    ),
    first: true,
    second: false,
    change: user => user.keyboard('{Escape}'),
    read: () => screen.queryByRole('dialog') !== null,
  },
});

describe('Dialog', () => {
  const dialog = (alert: boolean) => (
    <Dialog
      title="Cancel this order?"
      alert={alert}
      trigger={<Button>Cancel</Button>}
      actions={<DialogClose render={<Button>Keep the order</Button>} />}
    />
  );

  it('opens by its trigger, is named by its title, and gives the focus back', async () => {
    render(dialog(false));
    const trigger = screen.getByRole('button', { name: 'Cancel' });
    await userEvent.click(trigger);
    const panel = await screen.findByRole('dialog', { name: 'Cancel this order?' });
    await vi.waitFor(() => expect(panel.contains(document.activeElement)).toBe(true));
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(document.activeElement).toBe(trigger);
  });

  it('has no cross when it asks about what cannot be undone', async () => {
    render(dialog(true));
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    await screen.findByRole('alertdialog', { name: 'Cancel this order?' });
    expect(screen.queryByRole('button', { name: 'Close' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Keep the order' }));
    await vi.waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  });
});
