import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import component, { Sizes } from '../components/table/table.stories.tsx';

const meta = { ...component, title: 'Behaviour/Table', tags: ['!autodocs'] } satisfies Meta;

export default meta;
type Story = StoryObj<typeof component>;

/** Rows are named by their header; what may scroll is a stop of its own. */
export const NamedAndReached: Story = {
  ...Sizes,
  play: async ({ canvas, userEvent }) => {
    const table = canvas.getByRole('table', { name: 'Sizes of the bare-clay cup' });
    await expect(canvas.getByRole('rowheader', { name: 'Low' })).toBeVisible();
    await userEvent.tab();
    await expect(document.activeElement).toContainElement(table);
    await expect(document.activeElement).not.toBe(document.body);
  },
};
