import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent } from 'storybook/test';
import component, { Playground } from '../components/tabs/tabs.stories.tsx';

const meta = { ...component, title: 'Behaviour/Tabs', tags: ['!autodocs'] } satisfies Meta;

export default meta;
type Story = StoryObj<typeof component>;

export const MovedByArrow: Story = {
  ...Playground,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('tab', { name: 'Care' }));
    await userEvent.keyboard('{ArrowRight}{Enter}');
    await expect(canvas.getByRole('tab', { name: 'Fire' })).toHaveAttribute('aria-selected', 'true');
    await expect(canvas.getByRole('tabpanel')).toHaveTextContent('Wood kiln.');
    fireEvent.click(canvas.getByRole('tab', { name: 'Not yet' }));
    await expect(canvas.getByRole('tab', { name: 'Fire' })).toHaveAttribute('aria-selected', 'true');
  },
};
