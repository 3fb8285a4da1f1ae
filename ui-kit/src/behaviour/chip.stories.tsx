import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import component, { Playground } from '../components/chip/chip.stories.tsx';

const meta = { ...component, title: 'Behaviour/Chip', tags: ['!autodocs'] } satisfies Meta;

export default meta;
type Story = StoryObj<typeof component>;

export const TakenAway: Story = {
  ...Playground,
  args: { ...component.args, removable: true, onClick: fn() },
  play: async ({ args, canvas, userEvent }) => {
    const chip = canvas.getByRole('button', { name: /^Celadon ?, Remove$/ });
    await userEvent.click(chip);
    await userEvent.keyboard('{Enter}');
    await expect(args.onClick).toHaveBeenCalledTimes(2);
  },
};

export const OnAndOff: Story = {
  ...Playground,
  args: { ...component.args, selected: true },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: 'Celadon', pressed: true })).toBeVisible();
  },
};
