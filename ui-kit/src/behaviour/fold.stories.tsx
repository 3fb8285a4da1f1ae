import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import component, { Playground } from '../components/fold/fold.stories.tsx';

const meta = { ...component, title: 'Behaviour/Fold', tags: ['!autodocs'] } satisfies Meta;

export default meta;
type Story = StoryObj<typeof component>;

export const OpenAndShut: Story = {
  ...Playground,
  play: async ({ canvas, userEvent }) => {
    const text = canvas.getByText(/Soak in water/);
    await expect(text).not.toBeVisible();
    await userEvent.click(canvas.getByText('Care'));
    await expect(text).toBeVisible();
    await userEvent.click(canvas.getByText('Care'));
    await expect(text).not.toBeVisible();
  },
};
