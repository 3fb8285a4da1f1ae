import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import component, { Looks } from '../components/link/link.stories.tsx';

const meta = { ...component, title: 'Behaviour/Link', tags: ['!autodocs'] } satisfies Meta;

export default meta;
type Story = StoryObj<typeof component>;

/** Each look is one stop; what acts in place is a button. */
export const OneStopEach: Story = {
  ...Looks,
  play: async ({ canvas, userEvent }) => {
    for (const name of ['Standalone', 'sentence', 'Plain']) {
      await userEvent.tab();
      await expect(canvas.getByRole('link', { name })).toHaveFocus();
    }
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: 'Acts in place' })).toHaveFocus();
  },
};
