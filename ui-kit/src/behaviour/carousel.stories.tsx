import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import component, { Pieces } from '../components/carousel/carousel.stories.tsx';

const meta = { ...component, title: 'Behaviour/Carousel', tags: ['!autodocs'] } satisfies Meta;

export default meta;
type Story = StoryObj<typeof component>;

export const PushedByButton: Story = {
  ...Pieces,
  play: async ({ canvas, userEvent }) => {
    const row = canvas.getByRole('list');
    await userEvent.click(canvas.getByRole('button', { name: 'Next' }));
    await waitFor(() => expect(row.scrollLeft).toBeGreaterThan(100));
    await userEvent.click(canvas.getByRole('button', { name: 'Previous' }));
    await waitFor(() => expect(row.scrollLeft).toBe(0));
  },
};

/** What scrolls can be reached, so that arrow keys move it. */
export const ReachedByKeyboard: Story = {
  ...Pieces,
  play: async ({ canvas, userEvent }) => {
    await userEvent.tab();
    await expect(canvas.getByRole('list')).toHaveFocus();
  },
};
