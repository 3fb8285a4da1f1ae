import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import component, { InError, Playground } from '../components/select/select.stories.tsx';

const meta = { ...component, title: 'Behaviour/Select', tags: ['!autodocs'] } satisfies Meta;

export default meta;
type Story = StoryObj<typeof component>;

export const Chosen: Story = {
  ...Playground,
  play: async ({ canvas, userEvent }) => {
    const select = canvas.getByRole('combobox', { name: 'Where to leave it' });
    await userEvent.selectOptions(select, 'At the door');
    await expect(select).toHaveValue('door');
  },
};

export const SaysWhatIsWrong: Story = {
  ...InError,
  play: async ({ canvas }) => {
    const select = canvas.getByRole('combobox', { name: 'Shop' });
    await expect(select).toBeInvalid();
    await expect(select).toHaveAccessibleDescription(/Choose a shop/);
  },
};
