import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import component, { Playground } from '../components/radio-group/radio-group.stories.tsx';

const meta = { ...component, title: 'Behaviour/RadioGroup', tags: ['!autodocs'] } satisfies Meta;

export default meta;
type Story = StoryObj<typeof component>;

/** Arrow keys choose; what is not there is passed over. */
export const ChosenByArrow: Story = {
  ...Playground,
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getByRole('radio', { name: 'Pair' })).toBeDisabled();
    await userEvent.tab();
    await expect(canvas.getByRole('radio', { name: 'Tall, 220 ml' })).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    await expect(canvas.getByRole('radio', { name: 'Low, 140 ml' })).toBeChecked();
    await expect(canvas.getByRole('radio', { name: 'Tall, 220 ml' })).not.toBeChecked();
  },
};
