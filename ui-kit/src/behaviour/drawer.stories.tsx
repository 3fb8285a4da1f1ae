import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, waitFor } from 'storybook/test';
import component, { Playground } from '../components/drawer/drawer.stories.tsx';

const meta = { ...component, title: 'Behaviour/Drawer', tags: ['!autodocs'] } satisfies Meta;

export default meta;
type Story = StoryObj<typeof component>;

export const InAndOut: Story = {
  ...Playground,
  play: async ({ canvas, userEvent }) => {
    const trigger = canvas.getByRole('button', { name: 'Narrow the list' });
    await userEvent.click(trigger);
    const drawer = await screen.findByRole('dialog', { name: 'Narrow the list' });
    await waitFor(() => expect(drawer).toContainElement(document.activeElement as HTMLElement));
    await userEvent.click(screen.getByRole('button', { name: 'Show 38 pieces' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(trigger).toHaveFocus());
  },
};

export const LeftByEscape: Story = {
  ...Playground,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Narrow the list' }));
    await screen.findByRole('dialog', { name: 'Narrow the list' });
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  },
};
