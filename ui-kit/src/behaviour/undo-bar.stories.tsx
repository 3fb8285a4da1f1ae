import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import component, { Playground } from '../components/undo-bar/undo-bar.stories.tsx';

const meta = { ...component, title: 'Behaviour/UndoBar', tags: ['!autodocs'] } satisfies Meta;

export default meta;
type Story = StoryObj<typeof component>;

/** The time to undo stands still under the focus. */
export const PutBack: Story = {
  ...Playground,
  args: { ...component.args, onUndo: fn() },
  play: async ({ args, canvas, userEvent }) => {
    const bar = canvas.getByRole('status');
    const line = bar.querySelector('[aria-hidden]') as Element;
    await expect(getComputedStyle(line).animationPlayState).toBe('running');
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: 'Put it back' })).toHaveFocus();
    await expect(getComputedStyle(line).animationPlayState).toBe('paused');
    await userEvent.keyboard('{Enter}');
    await expect(args.onUndo).toHaveBeenCalledTimes(1);
  },
};
