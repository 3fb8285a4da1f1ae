import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import component, { Playground } from '../components/pagination/pagination.stories.tsx';

const meta = { ...component, title: 'Behaviour/Pagination', tags: ['!autodocs'] } satisfies Meta;

export default meta;
type Story = StoryObj<typeof component>;

export const HereAndThere: Story = {
  ...Playground,
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { current: 'page' })).toHaveAccessibleName('Page 4');
    await expect(canvas.getByRole('link', { name: 'Next page' })).toHaveAttribute('href', '#page-5');
    await expect(canvas.getByRole('link', { name: 'Page before' })).toHaveAttribute('href', '#page-3');
  },
};
