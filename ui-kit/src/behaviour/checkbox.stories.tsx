import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import component, { Playground, States } from '../components/checkbox/checkbox.stories.tsx';

const meta = { ...component, title: 'Behaviour/Checkbox', tags: ['!autodocs'] } satisfies Meta;

export default meta;
type Story = StoryObj<typeof component>;

export const Ticked: Story = {
  ...Playground,
  play: async ({ canvas, userEvent }) => {
    const box = canvas.getByRole('checkbox', { name: /Celadon/ });
    await userEvent.click(canvas.getByText('Celadon'));
    await expect(box).toBeChecked();
    await userEvent.keyboard(' ');
    await expect(box).not.toBeChecked();
    await expect(box).toHaveFocus();
  },
};

export const NotNow: Story = {
  ...States,
  play: async ({ canvas, userEvent }) => {
    const box = canvas.getByRole('checkbox', { name: 'Not now' });
    await userEvent.click(canvas.getByText('Not now'));
    await expect(box).not.toBeChecked();
    await expect(canvas.getByRole('checkbox', { name: 'I have seen the order' })).toHaveAccessibleDescription(
      /Tick this to pay/,
    );
  },
};
