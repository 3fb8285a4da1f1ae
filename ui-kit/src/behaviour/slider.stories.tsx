import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent, fn, waitFor } from 'storybook/test';
import component, { Playground } from '../components/slider/slider.stories.tsx';

const meta = { ...component, title: 'Behaviour/Slider', tags: ['!autodocs'] } satisfies Meta;

export default meta;
type Story = StoryObj<typeof component>;

/** One end never passes the other. */
export const EndsKeepOrder: Story = {
  ...Playground,
  args: { ...component.args, onValueChange: fn() },
  play: async ({ args, canvas }) => {
    const low = canvas.getByRole('slider', { name: 'Lowest' });
    fireEvent.change(low, { target: { value: '200000' } });
    await expect(args.onValueChange).toHaveBeenLastCalledWith([186000, 186000]);
    await waitFor(() => expect(low).toHaveValue('186000'));
  },
};

export const BothEndsAreStops: Story = {
  ...Playground,
  play: async ({ canvas, userEvent }) => {
    for (const name of ['Lowest', 'Highest']) {
      await userEvent.tab();
      await expect(canvas.getByRole('slider', { name })).toHaveFocus();
    }
  },
};
