import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import component, { Playground } from '../components/failed-part/failed-part.stories.tsx';

const meta = { ...component, title: 'Behaviour/FailedPart', tags: ['!autodocs'] } satisfies Meta;

export default meta;
type Story = StoryObj<typeof component>;

export const TriesAgain: Story = {
  ...Playground,
  args: { ...component.args, onRetry: fn() },
  play: async ({ args, canvas, userEvent }) => {
    await expect(canvas.getByRole('status')).toHaveTextContent('The recommendations did not come.');
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }));
    await expect(args.onRetry).toHaveBeenCalledTimes(1);
  },
};

export const WhileItTries: Story = {
  ...Playground,
  args: { ...component.args, retrying: true, onRetry: fn() },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: /Try again/ }));
    await expect(args.onRetry).not.toHaveBeenCalled();
  },
};
