import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, waitFor } from 'storybook/test';
import component, { Playground } from '../components/combobox/combobox.stories.tsx';

const meta = { ...component, title: 'Behaviour/Combobox', tags: ['!autodocs'] } satisfies Meta;

export default meta;
type Story = StoryObj<typeof component>;

export const FoundByTyping: Story = {
  ...Playground,
  play: async ({ canvas, userEvent }) => {
    const field = canvas.getByRole('combobox', { name: 'Kiln' });
    await userEvent.type(field, 'oe');
    const option = await screen.findByRole('option', { name: 'Oeam Onggi' });
    await waitFor(() => expect(option).toBeVisible());
    await expect(screen.queryByRole('option', { name: 'Tamjin Kiln' })).toBeNull();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await waitFor(() => expect(field).toHaveValue('Oeam Onggi'));
    await waitFor(() => expect(screen.queryByRole('listbox')).toBeNull());
    await expect(field).toHaveFocus();
  },
};

export const LeftByEscape: Story = {
  ...Playground,
  play: async ({ canvas, userEvent }) => {
    const field = canvas.getByRole('combobox', { name: 'Kiln' });
    await userEvent.click(field);
    const option = await screen.findByRole('option', { name: 'Baekun Kiln' });
    await waitFor(() => expect(option).toBeVisible());
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('listbox')).toBeNull());
    await expect(field).toHaveValue('');
  },
};
