import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import component, { Playground } from '../components/switch/switch.stories.tsx';

const meta = { ...component, title: 'Behaviour/Switch', tags: ['!autodocs'] } satisfies Meta;

export default meta;
type Story = StoryObj<typeof component>;

export const OnAndOff: Story = {
  ...Playground,
  play: async ({ canvas, userEvent }) => {
    const control = canvas.getByRole('switch', { name: 'Show who owns what' });
    await userEvent.tab();
    await expect(control).toHaveFocus();
    await userEvent.keyboard(' ');
    await expect(control).toBeChecked();
    await userEvent.click(canvas.getByText('Show who owns what'));
    await expect(control).not.toBeChecked();
  },
};
