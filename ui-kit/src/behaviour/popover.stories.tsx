import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, waitFor } from 'storybook/test';
import component, { Playground } from '../components/popover/popover.stories.tsx';

const meta = { ...component, title: 'Behaviour/Popover', tags: ['!autodocs'] } satisfies Meta;

export default meta;
type Story = StoryObj<typeof component>;

export const OpenedAndLeft: Story = {
  ...Playground,
  play: async ({ canvas, userEvent }) => {
    const trigger = canvas.getByRole('button', { name: 'Delivery' });
    await userEvent.click(trigger);
    await expect(await screen.findByRole('dialog', { name: 'Delivery' })).toHaveTextContent(/Wednesday/);
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(trigger).toHaveFocus());
  },
};
