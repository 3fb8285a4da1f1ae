import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, waitFor } from 'storybook/test';
import component, { Playground } from '../components/dialog/dialog.stories.tsx';

const meta = { ...component, title: 'Behaviour/Dialog', tags: ['!autodocs'] } satisfies Meta;

export default meta;
type Story = StoryObj<typeof component>;

/** The focus goes in, stays in, and comes back. */
export const AsksFirst: Story = {
  ...Playground,
  play: async ({ canvas, userEvent }) => {
    const trigger = canvas.getByRole('button', { name: 'Cancel' });
    await userEvent.click(trigger);
    const dialog = await screen.findByRole('alertdialog', { name: 'Cancel this order?' });
    await expect(dialog).toHaveAccessibleDescription(/goes back to your card/);
    await waitFor(() => expect(dialog).toContainElement(document.activeElement as HTMLElement));
    for (let press = 0; press < 3; press++) {
      await userEvent.tab();
      await waitFor(() => expect(dialog).toContainElement(document.activeElement as HTMLElement));
    }
    await userEvent.click(screen.getByRole('button', { name: 'Keep the order' }));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    await waitFor(() => expect(trigger).toHaveFocus());
  },
};

export const LeftByEscape: Story = {
  ...Playground,
  args: { ...component.args, alert: false },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Cancel' }));
    await screen.findByRole('dialog', { name: 'Cancel this order?' });
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  },
};
