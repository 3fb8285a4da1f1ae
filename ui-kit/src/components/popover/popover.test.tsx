import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef, useState } from 'react';
import { expect, it } from 'vitest';
import { describeComponent } from '../../testing/describe-component.tsx';
import { Popover } from './index.ts';

describeComponent('Popover', {
  render: props => (
    <Popover title="Delivery" trigger={<button type="button">When?</button>} defaultOpen {...props}>
      Wednesday
    </Popover>
  ),
  element: HTMLDivElement,
  portal: true,
  holds: {
    render: ({ value, initial, onChange }) => (
      <Popover
        title="Delivery"
        trigger={<button type="button">When?</button>}
        open={value}
        defaultOpen={initial}
        onOpenChange={onChange}
      />
    ),
    first: true,
    second: false,
    change: user => user.keyboard('{Escape}'),
    read: () => screen.queryByRole('dialog') !== null,
  },
});

function OwnButton() {
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <button ref={button} type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        When?
      </button>
      <Popover title="Delivery" anchor={button} open={open} onOpenChange={setOpen}>
        Wednesday
      </Popover>
    </>
  );
}

it('stands beside a button of the caller: its press opens and closes, Escape closes, and it gets the focus back', async () => {
  render(<OwnButton />);
  const button = screen.getByRole('button', { name: 'When?' });
  await userEvent.click(button);
  await screen.findByRole('dialog', { name: 'Delivery' });
  await userEvent.click(button);
  await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
  await userEvent.click(button);
  await screen.findByRole('dialog', { name: 'Delivery' });
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
  await expect.poll(() => document.activeElement).toBe(button);
});

it('closes by Escape also while the focus is still on the button of the caller', async () => {
  render(<OwnButton />);
  const button = screen.getByRole('button', { name: 'When?' });
  await userEvent.click(button);
  await screen.findByRole('dialog', { name: 'Delivery' });
  button.focus();
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
});
