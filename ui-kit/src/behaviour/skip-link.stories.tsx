import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import component, { WhenFocused } from '../components/skip-link/skip-link.stories.tsx';

const meta = { ...component, title: 'Behaviour/SkipLink', tags: ['!autodocs'] } satisfies Meta;

export default meta;
type Story = StoryObj<typeof component>;

export const SeenWhenFocused: Story = {
  ...WhenFocused,
  play: async ({ canvas, userEvent }) => {
    const link = canvas.getByRole('link', { name: 'Skip to content' });
    const isInView = () => link.getBoundingClientRect().bottom > 0;
    await expect(isInView()).toBe(false);
    await userEvent.tab();
    await expect(link).toHaveFocus();
    await waitFor(() => expect(isInView()).toBe(true));
  },
};
