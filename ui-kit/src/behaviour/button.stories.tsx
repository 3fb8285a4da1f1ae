import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import component, { Playground } from '../components/button/button.stories.tsx';

const meta = { ...component, title: 'Behaviour/Button', tags: ['!autodocs'] } satisfies Meta;

export default meta;
type Story = StoryObj<typeof component>;

export const Pressed: Story = {
  ...Playground,
  args: { ...component.args, onClick: fn() },
  play: async ({ args, canvas, userEvent }) => {
    const button = canvas.getByRole('button', { name: 'Add to cart' });
    await userEvent.click(button);
    await userEvent.keyboard('{Enter} ');
    await expect(args.onClick).toHaveBeenCalledTimes(3);
    await expect(button).toHaveFocus();
  },
};

/** Pending keeps the focus and takes no press; disabled takes neither. */
export const NotNow: Story = {
  ...Playground,
  args: { ...component.args, pending: true, onClick: fn() },
  play: async ({ args, canvas, userEvent }) => {
    const button = canvas.getByRole('button', { name: /Add to cart/ });
    await userEvent.tab();
    await expect(button).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await userEvent.click(button);
    await expect(args.onClick).not.toHaveBeenCalled();
  },
};
