import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import component, { Playground } from '../components/accordion/accordion.stories.tsx';

const meta = { ...component, title: 'Behaviour/Accordion', tags: ['!autodocs'] } satisfies Meta;

export default meta;
type Story = StoryObj<typeof component>;

export const OneAtATime: Story = {
  ...Playground,
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getByText('Soak it first.')).toBeVisible();
    await userEvent.click(canvas.getByText('Returns'));
    await expect(canvas.getByText('Within seven days, unused.')).toBeVisible();
    await expect(canvas.getByText('Soak it first.')).not.toBeVisible();
  },
};
