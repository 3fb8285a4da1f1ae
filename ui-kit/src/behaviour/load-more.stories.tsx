import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import component, { Playground } from '../components/load-more/load-more.stories.tsx';

const meta = { ...component, title: 'Behaviour/LoadMore', tags: ['!autodocs'] } satisfies Meta;

export default meta;
type Story = StoryObj<typeof component>;

export const AskedForMore: Story = {
  ...Playground,
  args: { ...component.args, onMore: fn() },
  play: async ({ args, canvas, userEvent }) => {
    await expect(canvas.getByRole('progressbar', { name: '9 of 38' })).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Show 12 more' }));
    await expect(args.onMore).toHaveBeenCalledTimes(1);
  },
};

export const WhileItLoads: Story = {
  ...Playground,
  args: { ...component.args, pending: true, onMore: fn() },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: /Show 12 more/ }));
    await expect(args.onMore).not.toHaveBeenCalled();
  },
};
