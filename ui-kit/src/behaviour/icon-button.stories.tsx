import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import component, { Playground } from '../components/icon-button/icon-button.stories.tsx';

const meta = { ...component, title: 'Behaviour/IconButton', tags: ['!autodocs'] } satisfies Meta;

export default meta;
type Story = StoryObj<typeof component>;

export const Pressed: Story = {
  ...Playground,
  args: { ...component.args, onClick: fn() },
  play: async ({ args, canvas, userEvent }) => {
    const button = canvas.getByRole('button', { name: 'Search' });
    await userEvent.click(button);
    await userEvent.keyboard('{Enter}');
    await expect(args.onClick).toHaveBeenCalledTimes(2);
    const { width, height } = button.getBoundingClientRect();
    await expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  },
};
